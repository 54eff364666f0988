package org.wellspring.web;

/** One thing IT wants to know is well. Each module tells about its own part; nothing here is about people. */
@FunctionalInterface
public interface HealthPart {
    /** How this part is now, in the words of the page's language. */
    Health now(Text text);

    /**
     * @param name what it is
     * @param well whether it is as it should be
     * @param words how it is and, when it is not well, what to do
     */
    record Health(String name, boolean well, String words) {}
}
