package org.wellspring.figures.instrument;

/** What one scale came to. */
public sealed interface Score {

    /** @param value in the unit of the scale, unrounded but for the one division */
    record Reckoned(double value) implements Score {}

    /**
     * Too few answers, so no score.
     *
     * @param answered of the scale's items
     * @param needed by its missing rule
     */
    record None(int answered, int needed) implements Score {}
}
