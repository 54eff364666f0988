package org.wellspring.figures.audit;

import java.util.List;

/** For each equation: the sum of what is in, and how far down and up the open columns could still take it. */
final class Reach {

    private final List<Equation> equations;
    private final long[] sum;
    private final long[] low;
    private final long[] high;

    /** Every column open. */
    Reach(List<Equation> equations) {
        this.equations = equations;
        sum = new long[equations.size()];
        low = new long[equations.size()];
        high = new long[equations.size()];
        for (int e = 0; e < equations.size(); e++) {
            for (var times : equations.get(e).times()) {
                open(e, times, 1);
            }
        }
    }

    /** The equation's column number {@code i} is open no more. */
    void decide(int e, int i, boolean in) {
        open(e, times(e, i), -1);
        sum[e] += in ? times(e, i) : 0;
    }

    void takeBack(int e, int i, boolean wasIn) {
        open(e, times(e, i), 1);
        sum[e] -= wasIn ? times(e, i) : 0;
    }

    /** See {@link Board#missing}. */
    long missing(int e) {
        return Math.max(0, equations.get(e).least() - sum[e]) + Math.min(0, equations.get(e).most() - sum[e]);
    }

    boolean isOut(int e) {
        return isOut(e, sum[e] + low[e], sum[e] + high[e]);
    }

    /** Whether the equation could not be fulfilled with its open column number {@code i} in. */
    boolean isOutWith(int e, int i) {
        return isOut(e, sum[e] + low[e] + Math.max(0, times(e, i)), sum[e] + high[e] + Math.min(0, times(e, i)));
    }

    /** Whether the equation could not be fulfilled with its open column number {@code i} out. */
    boolean isOutWithout(int e, int i) {
        return isOut(e, sum[e] + low[e] - Math.min(0, times(e, i)), sum[e] + high[e] - Math.max(0, times(e, i)));
    }

    private boolean isOut(int e, long lowest, long highest) {
        return lowest > equations.get(e).most() || highest < equations.get(e).least();
    }

    private long times(int e, int i) {
        return equations.get(e).times()[i];
    }

    private void open(int e, long times, int sign) {
        low[e] += sign * Math.min(0, times);
        high[e] += sign * Math.max(0, times);
    }
}
