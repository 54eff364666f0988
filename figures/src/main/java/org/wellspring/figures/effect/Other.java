package org.wellspring.figures.effect;

import java.util.Arrays;
import java.util.List;

/**
 * What the same figures show under an order the lot could have drawn.
 *
 * @param shown the difference under that order
 * @param carried how much of a true effect of one, given in the order that was drawn, would show under that order; -1 to 1
 */
record Other(double shown, double carried) {

    /** Differences this close, by their size, are the same difference rounded. */
    private static final double ROUNDING = 1e-9;

    static double p(double effect, List<Other> others) {
        var least = Math.abs(effect) * (1 - ROUNDING);
        return (double) others.stream().filter(other -> Math.abs(other.shown) >= least).count() / others.size();
    }

    static double error(double effect, List<Other> others) {
        return Math.sqrt(others.stream().mapToDouble(other -> other.shown - effect * other.carried).map(off -> off * off).average().orElseThrow());
    }

    /** All effects that, taken out of the figures, leave a difference of which more than one order in twenty shows as much. */
    static Interval notContradicted(double effect, List<Other> others) {
        var allowed = (int) Math.floor(Review.CHANCE * others.size() + ROUNDING);
        var lows = new double[others.size()];
        var highs = new double[others.size()];
        for (var i = 0; i < lows.length; i++) {
            var reach = others.get(i).reach(effect);
            lows[i] = reach.low();
            highs[i] = reach.high();
        }
        Arrays.sort(lows);
        Arrays.sort(highs);
        return new Interval(Math.min(effect, lows[allowed]), Math.max(effect, highs[highs.length - 1 - allowed]));
    }

    /** Effects t with |shown - t carried| at least |effect - t|: between the two where both are equal. */
    private Interval reach(double effect) {
        if (Math.abs(carried) > 1 - ROUNDING) {
            return new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        }
        var one = (effect - shown) / (1 - carried);
        var other = (effect + shown) / (1 + carried);
        return new Interval(Math.min(one, other), Math.max(one, other));
    }
}
