package org.wellspring.figures.instrument;

/**
 * How answers become a number: their sum or their mean, times a whole number.
 *
 * @param kind sum or mean
 * @param factor 1 to 1,000; WHO-5 multiplies its sum by 4
 */
public record Method(Kind kind, int factor) {

    public Method {
        Given.value(kind, "method.kind");
        if (factor < 1 || factor > 1_000) {
            throw new IllegalArgumentException("factor (%d) must be 1 to 1,000.".formatted(factor));
        }
    }

    /**
     * The number, rounded once, at the division; a browser that follows the same order of steps gets the same bits.
     *
     * @param sum of the answers given, reversed where the key says so
     * @param answered 1 or more
     * @param items of the scale; a missing one counts as the mean of those answered
     */
    double of(long sum, int answered, int items) {
        var whole = switch (kind) {
            case SUM -> sum * items * factor;
            case MEAN -> sum * factor;
        };
        return (double) whole / answered;
    }

    /** What is done with the answers before the factor. */
    public enum Kind { SUM, MEAN }
}
