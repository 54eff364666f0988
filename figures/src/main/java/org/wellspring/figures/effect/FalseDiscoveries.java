package org.wellspring.figures.effect;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Many actions looked at together: one in twenty that did nothing looks like a discovery. Adjusted p values, such that of those at or
 * under 0.05 on average at most one in twenty is false.
 */
public final class FalseDiscoveries {

    private FalseDiscoveries() {}

    /**
     * Benjamini and Hochberg (1995): where the tests are independent or rise and fall together.
     *
     * @param p each from 0 to 1
     * @return adjusted values, in the same order
     */
    public static double[] benjaminiHochberg(double... p) {
        return adjusted(p, 1);
    }

    /** Benjamini and Yekutieli (2001): however the tests depend on each other. Stricter by 1 + 1/2 + ... + 1/m. */
    public static double[] benjaminiYekutieli(double... p) {
        return adjusted(p, IntStream.rangeClosed(1, p.length).mapToDouble(rank -> 1.0 / rank).sum());
    }

    private static double[] adjusted(double[] p, double stricter) {
        for (var each : p) {
            if (!(each >= 0 && each <= 1)) {
                throw new IllegalArgumentException("A p value (%s) must lie between 0 and 1.".formatted(each));
            }
        }
        var largestFirst = IntStream.range(0, p.length).boxed().sorted(Comparator.comparingDouble((Integer at) -> p[at]).reversed()).toList();
        var adjusted = new double[p.length];
        var least = 1.0;
        for (var passed = 0; passed < p.length; passed++) {
            var at = largestFirst.get(passed);
            least = Math.min(least, stricter * p.length * p[at] / (p.length - passed));
            adjusted[at] = least;
        }
        return adjusted;
    }
}
