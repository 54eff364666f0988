package org.wellspring.figures.instrument;

/** On which side of a line a score stands. */
public enum Comparison {
    AT_LEAST, ABOVE, AT_MOST, BELOW;

    boolean holds(double score, double line) {
        return switch (this) {
            case AT_LEAST -> score >= line;
            case ABOVE -> score > line;
            case AT_MOST -> score <= line;
            case BELOW -> score < line;
        };
    }
}
