package org.wellspring.figures.instrument;

/**
 * The missing rule: with fewer answers there is no score; with enough, missing ones count as the mean of those given.
 *
 * @param answered 1 or more; all items of the scale where none may be missing
 * @param source who says so
 */
public record Needed(int answered, String source) {

    public Needed {
        if (answered < 1) {
            throw new IllegalArgumentException("needed.answered (%d) must be 1 or more.".formatted(answered));
        }
        Given.text(source, "needed.source");
    }
}
