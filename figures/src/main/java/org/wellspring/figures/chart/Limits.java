package org.wellspring.figures.chart;

import java.util.function.DoubleUnaryOperator;

/**
 * Where a point of a stable series lies, in the unit of the point. Limits stand three standard deviations from the
 * centre, near limits two, cut off where the unit ends.
 */
public record Limits(double lower, double nearLower, double centre, double nearUpper, double upper) {

    /** Beside {@code centre}, rounding of a double: nothing that somebody counted. */
    private static final double ROUNDING = 1e-9;

    public Limits {
        if (!(Double.isFinite(lower) && Double.isFinite(upper) && lower < upper)) {
            throw new IllegalArgumentException("These points do not vary, so no limits can be drawn. Wait for points that differ, or lengthen the baseline.");
        }
    }

    /** @param reach from the centre to a limit: three standard deviations, above 0 */
    static Limits around(double centre, double reach) {
        return new Limits(centre - reach, centre - 2 * reach / 3, centre, centre + 2 * reach / 3, centre + reach);
    }

    /** Cut off at the ends of the unit. */
    Limits within(double least, double most) {
        return through(value -> Math.clamp(value, least, most));
    }

    Limits through(DoubleUnaryOperator scale) {
        return new Limits(scale.applyAsDouble(lower), scale.applyAsDouble(nearLower), scale.applyAsDouble(centre), scale.applyAsDouble(nearUpper), scale.applyAsDouble(upper));
    }

    /** Strictly beyond a limit. */
    boolean leaveOut(double value) {
        return value < lower || value > upper;
    }

    /** Between a near limit and its limit. */
    boolean nearlyLeaveOut(double value) {
        return !leaveOut(value) && (value < nearLower || value > nearUpper);
    }

    /** Which side of the centre: above, below or on it. */
    Side side(double value) {
        return Math.abs(value - centre) <= ROUNDING * (upper - lower) ? Side.ON : Side.of(value, centre);
    }
}
