package org.wellspring.figures.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The quick way along the series against the slow way with whole matrices, as the textbook writes them. */
class AutocorrelationReferenceTests {

    private static final Segments STEP = Segments.stepAt(6);

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.2, 0.55, 0.9})
    void theVarianceIsThatOfTheFullSandwich(double strength) {
        var times = new double[] {0, 1, 2, 3, 5, 6, 7, 8, 9, 12, 13};
        var weights = new Random(1).doubles(times.length, 0.5, 3).toArray();
        var rows = STEP.rows(times);
        var nearest = WeightedLeastSquares.of(rows, new double[times.length], weights).orElseThrow();

        var quick = Neighbours.of(rows, new double[times.length], weights, times).variance(nearest, Segments.STEP, strength);

        assertThat(quick).isCloseTo(sandwich(rows, weights, likeness(times, strength)).getEntry(Segments.STEP, Segments.STEP), within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.2, 0.55, 0.9})
    void whatRemainsIsThatOfGeneralisedLeastSquares(double strength) {
        var times = new double[] {0, 1, 2, 3, 5, 6, 7, 8, 9, 12, 13};
        var weights = new Random(2).doubles(times.length, 0.5, 3).toArray();
        var values = new Random(3).doubles(times.length, 20, 40).toArray();
        var rows = STEP.rows(times);

        var freed = Neighbours.of(rows, values, weights, times).freed(strength);

        var reference = generalised(rows, values, weights, likeness(times, strength));
        assertThat(freed.dispersion()).isCloseTo(reference[0], within(1e-9 * reference[0]));
        assertThat(freed.logLikelihood()).isCloseTo(reference[1], within(1e-9 * Math.abs(reference[1])));
    }

    @Test
    void theErrorsAreTheAverageOverAllStrengths() {
        var times = IntStream.range(0, 14).mapToDouble(time -> time).toArray();
        var values = new Random(4).doubles(14, 20, 40).toArray();
        var weights = new double[14];
        Arrays.fill(weights, 0.04);
        var rows = STEP.rows(times);
        var nearest = WeightedLeastSquares.of(rows, values, weights).orElseThrow();

        var alike = Autocorrelation.of(rows, values, weights, times, nearest);

        var likelihoods = new double[19];
        var variances = new double[19];
        for (var at = 0; at < 19; at++) {
            var reference = generalised(rows, values, weights, likeness(times, at * 0.05));
            likelihoods[at] = Math.exp(reference[1]);
            variances[at] = Math.max(1, reference[0]) * sandwich(rows, weights, likeness(times, at * 0.05)).getEntry(Segments.STEP, Segments.STEP);
        }
        var total = Arrays.stream(likelihoods).sum();
        var average = IntStream.range(0, 19).mapToDouble(at -> likelihoods[at] / total * variances[at]).sum();
        var strength = IntStream.range(0, 19).mapToDouble(at -> likelihoods[at] / total * at * 0.05).sum();
        assertThat(alike.errors()[Segments.STEP]).isCloseTo(Math.sqrt(Math.max(average, variances[0])), within(1e-9));
        assertThat(alike.strength()).isCloseTo(strength, within(1e-9));
    }

    @Test
    void theUnitOfTimeDoesNotMatter() {
        var values = new Random(5).doubles(20, 20, 40).toArray();
        var months = IntStream.range(0, 20).mapToObj(time -> new Measured(time, values[time], 4)).toList();
        var days = IntStream.range(0, 20).mapToObj(time -> new Measured(30.0 * time, values[time], 4)).toList();

        var byMonth = (Fit.Fitted) FigureRegression.of(months, Segments.stepAt(10));
        var byDay = (Fit.Fitted) FigureRegression.of(days, Segments.stepAt(300));

        assertThat(byDay.honest().step().error()).isCloseTo(byMonth.honest().step().error(), within(1e-9));
        assertThat(byDay.resemblance()).isCloseTo(byMonth.resemblance(), within(1e-9));
        assertThat(byDay.honest().trend().value()).isCloseTo(byMonth.honest().trend().value() / 30, within(1e-9));
    }

    @Test
    void periodsFarApartHardlyResembleEachOther() {
        var near = Neighbours.of(new double[][] {{1}, {1}, {1}, {1}}, new double[4], new double[] {1, 1, 1, 1}, new double[] {0, 1, 2, 3});
        var far = Neighbours.of(new double[][] {{1}, {1}, {1}, {1}}, new double[4], new double[] {1, 1, 1, 1}, new double[] {0, 1, 2, 40});
        var lastTwo = new double[] {0, 0, 1, 1};

        assertThat(near.variance(lastTwo, 0.5)).isCloseTo(3, within(1e-12));
        assertThat(far.variance(lastTwo, 0.5)).isCloseTo(2, within(1e-9));
    }

    /**
     * The correction most often used instead (Newey and West 1987, Bartlett's weights, lag by the usual rule) finds a step where nothing
     * happens in more than one of ten short series. 1,500 series: 10% shows up as 10% give or take 2.3.
     */
    @Test
    @Tag("statistical")
    void neweyAndWestWouldRaiseTwiceTheFalseAlarms() {
        var random = new Random(6);
        var alarms = 0;
        for (var play = 0; play < 1_500; play++) {
            alarms += neweyWest(random) ? 1 : 0;
        }

        assertThat(alarms / 1_500.0).isGreaterThan(0.10);
    }

    private static boolean neweyWest(Random random) {
        var times = IntStream.range(0, 24).mapToDouble(time -> time).toArray();
        var rows = Segments.stepAt(12).rows(times);
        var values = new double[24];
        var off = random.nextGaussian();
        for (var i = 0; i < 24; i++) {
            values[i] = off;
            off = 0.4 * off + Math.sqrt(1 - 0.16) * random.nextGaussian();
        }
        var ones = new double[24];
        Arrays.fill(ones, 1);
        var nearest = WeightedLeastSquares.of(rows, values, ones).orElseThrow();
        var remains = IntStream.range(0, 24).mapToDouble(i -> values[i] - nearest.fitted(rows[i])).toArray();
        var middle = MatrixUtils.createRealMatrix(24, 24);
        for (var i = 0; i < 24; i++) {
            for (var j = Math.max(0, i - 2); j <= Math.min(23, i + 2); j++) {
                middle.setEntry(i, j, (1 - Math.abs(i - j) / 3.0) * remains[i] * remains[j] * 24 / 21);
            }
        }
        var reach = nearest.covariance().multiply(MatrixUtils.createRealMatrix(rows).transpose());
        var variance = reach.multiply(middle).multiply(reach.transpose()).getEntry(Segments.STEP, Segments.STEP);
        return new Estimate(nearest.coefficients()[Segments.STEP], Math.sqrt(variance), 21).p() < 0.05;
    }

    private static RealMatrix likeness(double[] times, double strength) {
        var likeness = MatrixUtils.createRealIdentityMatrix(times.length);
        for (var i = 0; i < times.length; i++) {
            for (var j = 0; j < i; j++) {
                var alike = Math.pow(strength, times[i] - times[j]);
                likeness.setEntry(i, j, alike);
                likeness.setEntry(j, i, alike);
            }
        }
        return likeness;
    }

    private static RealMatrix even(double[][] rows, double[] weights) {
        return MatrixUtils.createRealDiagonalMatrix(Arrays.stream(weights).map(Math::sqrt).toArray()).multiply(MatrixUtils.createRealMatrix(rows));
    }

    private static RealMatrix sandwich(double[][] rows, double[] weights, RealMatrix likeness) {
        var even = even(rows, weights);
        var bread = new LUDecomposition(even.transpose().multiply(even)).getSolver().getInverse();
        return bread.multiply(even.transpose()).multiply(likeness).multiply(even).multiply(bread);
    }

    /** Dispersion and restricted log likelihood, up to the same constant. */
    private static double[] generalised(double[][] rows, double[] values, double[] weights, RealMatrix likeness) {
        var even = even(rows, weights);
        var right = MatrixUtils.createRealDiagonalMatrix(Arrays.stream(weights).map(Math::sqrt).toArray()).operate(MatrixUtils.createRealVector(values));
        var inverse = new LUDecomposition(likeness).getSolver().getInverse();
        var crossed = even.transpose().multiply(inverse).multiply(even);
        var coefficients = new LUDecomposition(crossed).getSolver().solve(even.transpose().multiply(inverse).operate(right));
        var off = right.subtract(even.operate(coefficients));
        var freedom = rows.length - rows[0].length;
        var dispersion = off.dotProduct(inverse.operate(off)) / freedom;
        var likelihood = -0.5 * (Math.log(new LUDecomposition(likeness).getDeterminant()) + Math.log(new LUDecomposition(crossed).getDeterminant()) + freedom * Math.log(dispersion));
        return new double[] {dispersion, likelihood};
    }
}
