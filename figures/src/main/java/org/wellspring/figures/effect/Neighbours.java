package org.wellspring.figures.effect;

import java.util.Arrays;

/**
 * A series whose values have been brought to one variance, with the distances between them.
 *
 * @param rows of the terms, each times the root of its weight
 * @param values likewise
 * @param gaps from the value before, in usual distances (the lower median); the first is not used
 */
record Neighbours(double[][] rows, double[] values, double[] gaps) {

    /** What a strength of autocorrelation makes of the series: how likely it is, and the scatter it leaves. */
    record Freed(double logLikelihood, double dispersion) {}

    static Neighbours of(double[][] rows, double[] values, double[] weights, double[] times) {
        var evenRows = new double[rows.length][];
        var evenValues = new double[rows.length];
        var gaps = new double[rows.length];
        for (var i = 0; i < rows.length; i++) {
            var root = Math.sqrt(weights[i]);
            evenRows[i] = Arrays.stream(rows[i]).map(entry -> entry * root).toArray();
            evenValues[i] = values[i] * root;
            gaps[i] = i == 0 ? 0 : times[i] - times[i - 1];
        }
        var usual = Arrays.stream(gaps).skip(1).sorted().toArray()[(gaps.length - 2) / 2];
        return new Neighbours(evenRows, evenValues, Arrays.stream(gaps).map(gap -> gap / usual).toArray());
    }

    /** Takes out of each value what follows from the one before, and fits the terms to the rest. */
    Freed freed(double strength) {
        var freedRows = new double[rows.length][];
        var freedValues = new double[rows.length];
        var logOfVariances = 0.0;
        for (var i = 0; i < rows.length; i++) {
            var likeness = i == 0 ? 0 : Math.pow(strength, gaps[i]);
            var root = Math.sqrt(1 - likeness * likeness);
            logOfVariances += 2 * Math.log(root);
            freedValues[i] = i == 0 ? values[0] : (values[i] - likeness * values[i - 1]) / root;
            freedRows[i] = i == 0 ? rows[0] : apart(rows[i], rows[i - 1], likeness, root);
        }
        var even = new double[rows.length];
        Arrays.fill(even, 1);
        var constant = logOfVariances;
        return WeightedLeastSquares.of(freedRows, freedValues, even).map(nearest -> {
            var freedom = rows.length - rows[0].length;
            var dispersion = nearest.chiSquare(freedRows, freedValues, even) / freedom;
            var likelihood = -0.5 * (constant + nearest.logDeterminant() + freedom * Math.log(Math.max(dispersion, Double.MIN_NORMAL)));
            return new Freed(likelihood, dispersion);
        }).orElse(new Freed(Double.NEGATIVE_INFINITY, 0));
    }

    private static double[] apart(double[] row, double[] before, double likeness, double root) {
        var apart = new double[row.length];
        for (var j = 0; j < row.length; j++) {
            apart[j] = (row[j] - likeness * before[j]) / root;
        }
        return apart;
    }

    double variance(WeightedLeastSquares nearest, int column, double strength) {
        return variance(reach(nearest, column), strength);
    }

    /** How much each value moves a coefficient. */
    double[] reach(WeightedLeastSquares nearest, int column) {
        return Arrays.stream(rows).mapToDouble(row -> {
            var reach = 0.0;
            for (var k = 0; k < row.length; k++) {
                reach += nearest.covariance().getEntry(column, k) * row[k];
            }
            return reach;
        }).toArray();
    }

    /** The variance of a weighted sum of values of variance 1 that resemble each other so strongly. */
    double variance(double[] sum, double strength) {
        var variance = 0.0;
        var carried = 0.0;
        for (var i = 0; i < sum.length; i++) {
            carried = i == 0 ? 0 : Math.pow(strength, gaps[i]) * (carried + sum[i - 1]);
            variance += sum[i] * sum[i] + 2 * sum[i] * carried;
        }
        return variance;
    }
}
