package org.wellspring.figures.chart;

/** Where a point lies, seen from the centre line. */
public enum Side {
    BELOW,
    ON,
    ABOVE
}
