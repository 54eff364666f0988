package org.wellspring.figures.chart;

/**
 * One point as it is drawn and judged.
 *
 * @param number from 1 through the whole series
 * @param value counted over its denominator
 */
public record Point(int number, double value, Use use, Limits limits) {

    /** Strictly beyond a limit. */
    public boolean outside() {
        return limits.leaveOut(value);
    }

    /** Between a near limit and its limit. */
    public boolean near() {
        return limits.nearlyLeaveOut(value);
    }

    public Side side() {
        return limits.side(value);
    }

    /** Whether runs, trends and shifts take it into account. */
    public boolean included() {
        return use != Use.EXCLUDED;
    }
}
