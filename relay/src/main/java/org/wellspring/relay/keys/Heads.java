package org.wellspring.relay.keys;

/** The newest charge and the newest release, by number and head. */
public record Heads(Head charge, Head release) {
    static final Heads NONE = new Heads(Head.NONE, Head.NONE);

    /** @param number 0 before the first */
    public record Head(int number, String head) {
        public static final Head NONE = new Head(0, "");
    }
}
