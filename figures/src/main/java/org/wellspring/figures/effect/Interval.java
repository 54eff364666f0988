package org.wellspring.figures.effect;

/**
 * Where the truth lies in 95 of 100 cases.
 *
 * @param low at most {@code high}; may be negative infinity
 * @param high may be positive infinity
 */
public record Interval(double low, double high) {

    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException("An interval runs from a low end (%s) to a high one (%s).".formatted(low, high));
        }
    }

    /** The interval of the rate ratio whose logarithm this is. */
    public Interval ofTheRatio() {
        return new Interval(Math.exp(low), Math.exp(high));
    }

    public boolean contains(double value) {
        return low <= value && value <= high;
    }
}
