package org.wellspring.figures.chart;

/** What a point counts for. */
public enum Use {
    /** Limits are computed from it, and it is judged by them. */
    BASELINE,
    /** Judged by limits that earlier points fixed. */
    JUDGED,
    /** Explained, and left out of limits and runs. Still drawn, and still marked when it lies outside the limits. */
    EXCLUDED
}
