package org.wellspring.figures.effect;

/**
 * A published figure of one wave.
 *
 * @param time when, in waves; any origin
 * @param value a share from 0 to 1, a share in points, or a mean
 * @param variance of the value, in its unit squared, above 0: sampling, privacy noise and non-response together
 */
public record Measured(double time, double value, double variance) {

    /** 97.5% point of the standard normal distribution. */
    private static final double Z = 1.959963984540054;

    public Measured {
        if (!Double.isFinite(time) || !Double.isFinite(value)) {
            throw new IllegalArgumentException("A figure's time (%s) and value (%s) must be numbers.".formatted(time, value));
        }
        if (!(variance > 0) || Double.isInfinite(variance)) {
            throw new IllegalArgumentException("The variance (%s at time %s) must be a number above 0.".formatted(variance, time));
        }
    }

    /**
     * A figure as it was published.
     *
     * @param points its value
     * @param marginPoints half the width of its 95% interval, above 0
     */
    public static Measured published(double time, double points, double marginPoints) {
        return new Measured(time, points, (marginPoints / Z) * (marginPoints / Z));
    }
}
