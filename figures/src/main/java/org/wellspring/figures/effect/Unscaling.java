package org.wellspring.figures.effect;

import org.hipparchus.linear.DefaultRealMatrixChangingVisitor;

/** Takes the lengths of the columns out of an inverse again. */
final class Unscaling extends DefaultRealMatrixChangingVisitor {

    private final double[] length;

    Unscaling(double[] length) {
        this.length = length;
    }

    @Override
    public double visit(int row, int column, double value) {
        return value / (length[row] * length[column]);
    }
}
