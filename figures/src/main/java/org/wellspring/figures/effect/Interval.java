package org.wellspring.figures.effect;

/**
 * Where the truth lies in 95 of 100 cases.
 *
 * @param low at most {@code high}; may be negative infinity
 * @param high may be positive infinity
 */
public record Interval(double low, double high) {

    /** The interval of the rate ratio whose logarithm this is. */
    public Interval ofTheRatio() {
        return new Interval(Math.exp(low), Math.exp(high));
    }

    public boolean contains(double value) {
        return low <= value && value <= high;
    }
}
