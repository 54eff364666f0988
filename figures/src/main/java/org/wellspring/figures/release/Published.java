package org.wellspring.figures.release;

/** A share as a page may show it. */
public sealed interface Published {

    /**
     * A share that says something.
     *
     * @param percent 0 to 100, rounded to a whole point
     * @param marginPoints half the width of the 95% interval in points, rounded up, at most 25: noise and non-response
     */
    record Shown(int percent, int marginPoints) implements Published {}

    /** Nothing can be said. Show the larger group instead. */
    record CannotTell(Reason reason) implements Published {}

    /** Why nothing can be said. */
    enum Reason {
        /** Fewer than twenty people are eligible, so nothing was counted. */
        UNDER_GATE,
        /** The margin is wider than 25 points: too few answers for the noise and for those who did not answer. */
        TOO_WIDE
    }
}
