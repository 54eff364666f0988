package org.wellspring.figures.effect;

import java.util.List;

/**
 * Segmented regression for published figures: weighted least squares, each figure weighted by one over its variance. Scatter beyond
 * the stated variances widens the intervals; less scatter never narrows them.
 */
public final class FigureRegression {

    private FigureRegression() {}

    /**
     * @param figures in the order of their times, each time once
     * @return differences in the unit of the values
     */
    public static Fit of(List<Measured> figures, Segments segments) {
        var times = figures.stream().mapToDouble(Measured::time).toArray();
        return segments.refusal(times).<Fit>map(CannotTell::new).orElseGet(() -> fitted(figures, segments, times));
    }

    private static Fit fitted(List<Measured> figures, Segments segments, double[] times) {
        var rows = segments.rows(times);
        var values = figures.stream().mapToDouble(Measured::value).toArray();
        var weights = figures.stream().mapToDouble(figure -> 1 / figure.variance()).toArray();
        return WeightedLeastSquares.of(rows, values, weights)
                .map(nearest -> Fit.read(segments, nearest, rows, values, weights, times))
                .orElseGet(() -> new CannotTell(Why.TERMS_NOT_SEPARABLE));
    }
}
