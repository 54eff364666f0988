package org.wellspring.figures.chart;

/** Where a point lies, seen from a line. */
public enum Side {
    BELOW,
    ON,
    ABOVE;

    static Side of(double value, double line) {
        return value > line ? ABOVE : value < line ? BELOW : ON;
    }
}
