package org.wellspring.figures.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.QRDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.junit.jupiter.api.Test;

/** Against the textbook, and against another way of reckoning: Householder's, on the rows themselves. */
class WeightedLeastSquaresTests {

    /** Four points by hand: y = 1, 3, 2, 5 at x = 0, 1, 2, 3 gives 1.1 + 1.1 x. */
    @Test
    void aLineThroughFourPoints() {
        var fit = WeightedLeastSquares.of(new double[][] {{1, 0}, {1, 1}, {1, 2}, {1, 3}}, new double[] {1, 3, 2, 5}, ones(4)).orElseThrow();

        assertThat(fit.coefficients()).containsExactly(new double[] {1.1, 1.1}, within(1e-12));
        assertThat(fit.covariance().getEntry(1, 1)).isCloseTo(1 / 5.0, within(1e-12));
        assertThat(fit.covariance().getEntry(0, 0)).isCloseTo(14 / 20.0, within(1e-12));
        assertThat(fit.covariance().getEntry(0, 1)).isCloseTo(-6 / 20.0, within(1e-12));
        assertThat(fit.logDeterminant()).isCloseTo(Math.log(20), within(1e-12));
        assertThat(fit.fitted(new double[] {1, 10})).isCloseTo(12.1, within(1e-12));
    }

    @Test
    void whatRemainsIsSquaredAndWeighted() {
        var rows = new double[][] {{1}, {1}, {1}};
        var fit = WeightedLeastSquares.of(rows, new double[] {0, 3, 6}, new double[] {1, 1, 2}).orElseThrow();

        assertThat(fit.coefficients()[0]).isCloseTo(15 / 4.0, within(1e-12));
        assertThat(fit.chiSquare(rows, new double[] {0, 3, 6}, new double[] {1, 1, 2})).isCloseTo(3.75 * 3.75 + 0.75 * 0.75 + 2 * 2.25 * 2.25, within(1e-12));
    }

    @Test
    void householderFindsTheSame() {
        var random = new Random(1);
        for (var play = 0; play < 200; play++) {
            var columns = 1 + random.nextInt(7);
            var rows = random(random, columns + 1 + random.nextInt(30), columns);
            var values = random.doubles(rows.length).toArray();
            var weights = random.doubles(rows.length, 0.1, 10).toArray();

            var fit = WeightedLeastSquares.of(rows, values, weights).orElseThrow();

            var reference = householder(rows, values, weights);
            assertThat(fit.coefficients()).containsExactly(reference, within(1e-6 * (1 + Arrays.stream(reference).map(Math::abs).max().orElseThrow())));
        }
    }

    @Test
    void theCovarianceIsTheInverseOfTheCrossedRows() {
        var random = new Random(2);
        for (var play = 0; play < 100; play++) {
            var rows = random(random, 25, 4);
            var weights = random.doubles(25, 0.1, 10).toArray();

            var fit = WeightedLeastSquares.of(rows, new double[25], weights).orElseThrow();

            var crossed = crossed(rows, weights);
            assertThat(fit.covariance().multiply(crossed).subtract(MatrixUtils.createRealIdentityMatrix(4)).getNorm1()).isLessThan(1e-9);
            assertThat(fit.logDeterminant()).isCloseTo(Math.log(new LUDecomposition(crossed).getDeterminant()), within(1e-9));
        }
    }

    @Test
    void theUnitOfAColumnDoesNotMatter() {
        var rows = random(new Random(3), 20, 3);
        var values = new Random(4).doubles(20).toArray();
        var inOtherUnits = Arrays.stream(rows).map(row -> new double[] {row[0], row[1] * 1e-12, row[2] * 1e12}).toArray(double[][]::new);

        var usual = WeightedLeastSquares.of(rows, values, ones(20)).orElseThrow();
        var other = WeightedLeastSquares.of(inOtherUnits, values, ones(20)).orElseThrow();

        assertThat(other.coefficients()[1] * 1e-12).isCloseTo(usual.coefficients()[1], within(1e-9));
        assertThat(other.coefficients()[2] * 1e12).isCloseTo(usual.coefficients()[2], within(1e-9));
        assertThat(Math.sqrt(other.covariance().getEntry(2, 2)) * 1e12).isCloseTo(Math.sqrt(usual.covariance().getEntry(2, 2)), within(1e-9));
    }

    @Test
    void aWeightOfTwoIsAValueTwice() {
        var once = WeightedLeastSquares.of(new double[][] {{1, 0}, {1, 1}, {1, 3}}, new double[] {1, 4, 2}, new double[] {1, 2, 1}).orElseThrow();
        var twice = WeightedLeastSquares.of(new double[][] {{1, 0}, {1, 1}, {1, 1}, {1, 3}}, new double[] {1, 4, 4, 2}, ones(4)).orElseThrow();

        assertThat(once.coefficients()).containsExactly(twice.coefficients(), within(1e-12));
        assertThat(once.covariance().subtract(twice.covariance()).getNorm1()).isLessThan(1e-12);
    }

    @Test
    void aColumnThatFollowsFromTheOthersIsNoAnswer() {
        var random = new Random(5);
        for (var play = 0; play < 100; play++) {
            var rows = random(random, 20, 4);
            var mix = random.doubles(3, -2, 2).toArray();
            for (var row : rows) {
                row[3] = mix[0] * row[0] + mix[1] * row[1] + mix[2] * row[2];
            }

            assertThat(WeightedLeastSquares.of(rows, new double[20], ones(20))).isEmpty();
        }
    }

    @Test
    void aColumnOfNothingOrOfNoNumbersIsNoAnswer() {
        assertThat(WeightedLeastSquares.of(new double[][] {{1, 0}, {1, 0}, {1, 0}}, new double[3], ones(3))).isEmpty();
        assertThat(WeightedLeastSquares.of(new double[][] {{1, Double.NaN}, {1, 0}, {1, 2}}, new double[3], ones(3))).isEmpty();
        assertThat(WeightedLeastSquares.of(new double[][] {{1, 1e200}, {1, 0}, {1, 2e200}}, new double[3], ones(3))).isEmpty();
    }

    private static double[] householder(double[][] rows, double[] values, double[] weights) {
        var even = new double[rows.length][];
        var right = new double[rows.length];
        for (var i = 0; i < rows.length; i++) {
            var root = Math.sqrt(weights[i]);
            even[i] = Arrays.stream(rows[i]).map(entry -> entry * root).toArray();
            right[i] = values[i] * root;
        }
        return new QRDecomposition(MatrixUtils.createRealMatrix(even)).getSolver().solve(MatrixUtils.createRealVector(right)).toArray();
    }

    private static RealMatrix crossed(double[][] rows, double[] weights) {
        var matrix = MatrixUtils.createRealMatrix(rows);
        return matrix.transpose().multiply(MatrixUtils.createRealDiagonalMatrix(weights)).multiply(matrix);
    }

    private static double[][] random(Random random, int rows, int columns) {
        return IntStream.range(0, rows).mapToObj(row -> IntStream.range(0, columns).mapToDouble(column -> random.nextGaussian()).toArray()).toArray(double[][]::new);
    }

    private static double[] ones(int length) {
        var ones = new double[length];
        Arrays.fill(ones, 1);
        return ones;
    }
}
