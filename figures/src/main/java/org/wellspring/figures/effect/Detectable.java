package org.wellspring.figures.effect;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * The smallest true change a planned design would find in 80 of 100 repetitions, two-sided at 5%. Anything smaller than that may well
 * happen unseen: say so before an action is locked.
 */
public final class Detectable {

    private static final Estimate ONE = new Estimate(0, 1, Double.POSITIVE_INFINITY);

    /** What it costs not to know how strongly periods resemble each other ({@link Autocorrelation}): with it 80 in 100 are kept ({@code PromisedPowerTests}). */
    private static final double NOT_KNOWING = 1.2;

    private Detectable() {}

    /** Two waves, one before and one after, of variances known beforehand: see {@link Variance}. */
    public static double betweenTwoWaves(double before, double after) {
        return Math.sqrt(before + after) * ONE.detectable();
    }

    /**
     * A step in a series of figures.
     *
     * @param times ascending
     * @param variances of the figures, one by time
     * @param resemblance of one period with the next, 0 to under 1; 0.4 is a careful guess where none is known
     * @return in the unit of the figures; nothing where the design cannot tell at all
     */
    public static OptionalDouble step(double[] times, double[] variances, Segments segments, double resemblance) {
        if (segments.refusal(times).isPresent()) {
            return OptionalDouble.empty();
        }
        var rows = segments.rows(times);
        var weights = Arrays.stream(variances).map(variance -> 1 / variance).toArray();
        var nearest = WeightedLeastSquares.of(rows, new double[times.length], weights);
        if (nearest.isEmpty()) {
            return OptionalDouble.empty();
        }
        var variance = Neighbours.of(rows, new double[times.length], weights, times).variance(nearest.get(), Segments.STEP, resemblance);
        return OptionalDouble.of(new Estimate(0, NOT_KNOWING * Math.sqrt(variance), times.length - segments.terms()).detectable());
    }

    /**
     * A roll-out in waves.
     *
     * @param adopts by group, the index of the first wave with the action, from 1; the number of waves for never
     * @param variances of each group's figures, the same in every wave
     * @return in the unit of the figures; nothing where no group is ever compared with another
     */
    public static OptionalDouble rollOut(int[] adopts, double[] variances, int waves, Before before) {
        var weights = Arrays.stream(variances).map(variance -> 1 / variance).toArray();
        var every = Arrays.stream(variances).mapToObj(variance -> {
            var row = new double[waves];
            Arrays.fill(row, variance);
            return row;
        }).toArray(double[][]::new);
        return Contrast.of(adopts, weights, waves, before)
                .map(contrast -> new Estimate(0, Math.sqrt(contrast.variance(every)), Math.max(1, adopts.length - 2)).detectable())
                .map(OptionalDouble::of).orElseGet(OptionalDouble::empty);
    }

    /** From half the width of a 95% interval. */
    static double ofReach(double reach) {
        return reach * ONE.detectable() / ONE.interval().high();
    }
}
