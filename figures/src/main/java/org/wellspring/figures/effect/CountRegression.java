package org.wellspring.figures.effect;

import java.util.List;

/**
 * Segmented Poisson regression: the logarithm of the expected count is the logarithm of the exposure plus the terms. Found by
 * iteratively reweighted least squares (McCullagh and Nelder 1989, chapter 2.5); overdispersion by Pearson's chi-square (quasi-Poisson,
 * Wedderburn 1974).
 */
public final class CountRegression {

    private static final int MOST_STEPS = 60;
    private static final double STILL = 1e-11;
    /** An expected count under this is on its way to none at all, and a coefficient on its way to infinity. */
    private static final double NOTHING = 1e-6;

    private CountRegression() {}

    /**
     * @param periods in the order of their times, each time once
     * @return rate ratios as logarithms
     */
    public static Fit of(List<Period> periods, Segments segments) {
        var times = periods.stream().mapToDouble(Period::time).toArray();
        return segments.refusal(times).<Fit>map(CannotTell::new).orElseGet(() -> fitted(periods, segments, times));
    }

    private static Fit fitted(List<Period> periods, Segments segments, double[] times) {
        if (nothingOnASide(periods, segments.change())) {
            return new CannotTell(Why.NOTHING_COUNTED);
        }
        var rows = segments.rows(times);
        var expected = periods.stream().mapToDouble(period -> period.count() + 0.5).toArray();
        for (var step = 0; step < MOST_STEPS; step++) {
            var nearest = WeightedLeastSquares.of(rows, working(periods, expected), expected);
            if (nearest.isEmpty()) {
                return new CannotTell(step == 0 ? Why.TERMS_NOT_SEPARABLE : Why.NOTHING_COUNTED);
            }
            var next = expected(periods, rows, nearest.get());
            if (!counted(next)) {
                return new CannotTell(Why.NOTHING_COUNTED);
            }
            if (furthest(expected, next) < STILL) {
                return Fit.read(segments, nearest.get(), rows, working(periods, next), next, times);
            }
            expected = next;
        }
        return new CannotTell(Why.NO_ANSWER_FOUND);
    }

    private static boolean nothingOnASide(List<Period> periods, double change) {
        return periods.stream().filter(period -> period.time() < change).allMatch(period -> period.count() == 0)
                || periods.stream().filter(period -> period.time() >= change).allMatch(period -> period.count() == 0);
    }

    /** The straightened value at each period: the logarithm of the expected rate and what the count adds to it. */
    private static double[] working(List<Period> periods, double[] expected) {
        var values = new double[expected.length];
        for (var i = 0; i < expected.length; i++) {
            var period = periods.get(i);
            values[i] = Math.log(expected[i]) - Math.log(period.exposure()) + (period.count() - expected[i]) / expected[i];
        }
        return values;
    }

    private static double[] expected(List<Period> periods, double[][] rows, WeightedLeastSquares nearest) {
        var expected = new double[rows.length];
        for (var i = 0; i < rows.length; i++) {
            expected[i] = periods.get(i).exposure() * Math.exp(nearest.fitted(rows[i]));
        }
        return expected;
    }

    private static boolean counted(double[] expected) {
        for (var count : expected) {
            if (!(count > NOTHING) || Double.isInfinite(count)) {
                return false;
            }
        }
        return true;
    }

    private static double furthest(double[] before, double[] after) {
        var furthest = 0.0;
        for (var i = 0; i < before.length; i++) {
            furthest = Math.max(furthest, Math.abs(after[i] / before[i] - 1));
        }
        return furthest;
    }
}
