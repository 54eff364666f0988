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
 * @param logDeterminant of the inverse of the covariance
 */
record WeightedLeastSquares(double[] coefficients, RealMatrix covariance, double logDeterminant) {

    /** A column of which all but this share follows from the others is taken to say nothing of its own. */
    private static final double OWN_SHARE = 1e-9;
    private static final double SYMMETRIC = 1e-12;

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
        var length = new double[toward.length];
        var logOfLengths = 0.0;
        for (var j = 0; j < length.length; j++) {
            length[j] = Math.sqrt(crossed[j][j]);
            logOfLengths += Math.log(length[j]);
        }
        if (!Double.isFinite(logOfLengths)) {
            return Optional.empty();
        }
        try {
            var cholesky = new CholeskyDecomposition(scaled(crossed, length), SYMMETRIC, OWN_SHARE);
            var inverse = cholesky.getSolver().getInverse();
            inverse.walkInOptimizedOrder(new Unscaling(length));
            return Optional.of(new WeightedLeastSquares(inverse.operate(toward), inverse, Math.log(cholesky.getDeterminant()) + 2 * logOfLengths));
        } catch (MathIllegalArgumentException oneFollowsFromTheOthers) {
            return Optional.empty();
        }
    }

    private static RealMatrix scaled(double[][] crossed, double[] length) {
        var scaled = MatrixUtils.createRealIdentityMatrix(length.length);
        for (var j = 0; j < length.length; j++) {
            for (var k = 0; k < j; k++) {
                var entry = crossed[j][k] / (length[j] * length[k]);
                scaled.setEntry(j, k, entry);
                scaled.setEntry(k, j, entry);
            }
        }
        return scaled;
    }

    double fitted(double[] row) {
        var fitted = 0.0;
        for (var j = 0; j < coefficients.length; j++) {
            fitted += row[j] * coefficients[j];
        }
        return fitted;
    }

    /** The weighted sum of the squared differences that remain. */
    double chiSquare(double[][] rows, double[] values, double[] weights) {
        var sum = 0.0;
        for (var i = 0; i < rows.length; i++) {
            var off = values[i] - fitted(rows[i]);
            sum += weights[i] * off * off;
        }
        return sum;
    }
}
