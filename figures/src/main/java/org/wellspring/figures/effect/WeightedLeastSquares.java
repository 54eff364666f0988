package org.wellspring.figures.effect;

import java.util.Optional;
import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;

/**
 * The coefficients that come nearest to the values, each difference squared and weighted.
 *
 * @param coefficients one by column
 * @param covariance of the coefficients, where a weight is one over a variance
 */
record WeightedLeastSquares(double[] coefficients, RealMatrix covariance) {

    /** A column of which all but this share follows from the others is taken to say nothing of its own. */
    private static final double OWN_SHARE = 1e-9;

    /**
     * @param rows one by value, all of one length
     * @param weights above 0
     * @return nothing where one column follows from the others
     */
    static Optional<WeightedLeastSquares> of(double[][] rows, double[] values, double[] weights) {
        var columns = rows[0].length;
        var crossed = new double[columns][columns];
        var toward = new double[columns];
        for (var i = 0; i < rows.length; i++) {
            for (var j = 0; j < columns; j++) {
                var weighted = weights[i] * rows[i][j];
                toward[j] += weighted * values[i];
                for (var k = 0; k <= j; k++) {
                    crossed[j][k] += weighted * rows[i][k];
                }
            }
        }
        return solved(crossed, toward);
    }

    /** Each column is first brought to length 1, so that its unit does not matter. */
    private static Optional<WeightedLeastSquares> solved(double[][] crossed, double[] toward) {
        var columns = toward.length;
        var length = new double[columns];
        for (var j = 0; j < columns; j++) {
            length[j] = Math.sqrt(crossed[j][j]);
        }
        var scaled = MatrixUtils.createRealMatrix(columns, columns);
        for (var j = 0; j < columns; j++) {
            for (var k = 0; k <= j; k++) {
                var entry = j == k ? 1 : crossed[j][k] / (length[j] * length[k]);
                scaled.setEntry(j, k, entry);
                scaled.setEntry(k, j, entry);
            }
        }
        return inverse(scaled).map(inverted -> {
            inverted.walkInOptimizedOrder(new Unscaling(length));
            return new WeightedLeastSquares(inverted.operate(toward), inverted);
        });
    }

    private static Optional<RealMatrix> inverse(RealMatrix scaled) {
        try {
            return Optional.of(new CholeskyDecomposition(scaled, 1e-12, OWN_SHARE).getSolver().getInverse());
        } catch (MathIllegalArgumentException oneFollowsFromTheOthers) {
            return Optional.empty();
        }
    }

    double error(int column) {
        return Math.sqrt(covariance.getEntry(column, column));
    }
}
