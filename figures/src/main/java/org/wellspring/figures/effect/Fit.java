package org.wellspring.figures.effect;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;

/** What a regression over a series with a change in it says. */
public sealed interface Fit permits Fit.Fitted, CannotTell {

    /**
     * The coefficients are the same three times; their errors are not.
     *
     * @param asStated errors as if nothing but the stated chance were at work (plain Poisson, or the stated variances); normal
     * @param adjusted errors widened by {@code dispersion} where it is above 1 (quasi-Poisson; Wedderburn 1974); normal
     * @param honest also right for short series and for neighbouring periods that resemble each other; Student's t. The ones to judge by
     * @param dispersion Pearson's chi-square by degree of freedom: 1 where the stated chance explains the scatter
     * @param resemblance correlation of a period with the next, beyond the terms, 0 to 0.9
     */
    record Fitted(Terms asStated, Terms adjusted, Terms honest, double dispersion, double resemblance) implements Fit {}

    /**
     * @param step how far the series jumps at the change
     * @param trend change by unit of time, before the change
     * @param slope how much the trend differs after the change, where that was asked
     */
    record Terms(Estimate step, Estimate trend, Optional<Estimate> slope) {

        private static Terms of(Segments segments, double[] coefficients, IntToDoubleFunction error, double freedom) {
            var estimates = Arrays.stream(new int[] {Segments.STEP, Segments.TREND, Segments.SLOPE})
                    .limit(segments.newTrend() ? 3 : 2)
                    .mapToObj(term -> new Estimate(coefficients[term], error.applyAsDouble(term), freedom))
                    .toList();
            return new Terms(estimates.get(0), estimates.get(1), estimates.stream().skip(2).findFirst());
        }
    }

    /** Reads the answer of weighted least squares, with every kind of error. */
    static Fit read(Segments segments, WeightedLeastSquares nearest, double[][] rows, double[] values, double[] weights, double[] times) {
        var freedom = rows.length - segments.terms();
        var dispersion = nearest.chiSquare(rows, values, weights) / freedom;
        var widening = Math.max(1, dispersion);
        var alike = Autocorrelation.of(rows, values, weights, times, nearest);
        if (!Double.isFinite(dispersion) || !Arrays.stream(nearest.coefficients()).allMatch(Double::isFinite) || !Arrays.stream(alike.errors()).allMatch(error -> error > 0 && Double.isFinite(error))) {
            return new CannotTell(Why.NO_ANSWER_FOUND);
        }
        IntToDoubleFunction variance = term -> nearest.covariance().getEntry(term, term);
        return new Fitted(
                Terms.of(segments, nearest.coefficients(), term -> Math.sqrt(variance.applyAsDouble(term)), Double.POSITIVE_INFINITY),
                Terms.of(segments, nearest.coefficients(), term -> Math.sqrt(widening * variance.applyAsDouble(term)), Double.POSITIVE_INFINITY),
                Terms.of(segments, nearest.coefficients(), term -> alike.errors()[term], freedom),
                dispersion,
                alike.strength());
    }
}
