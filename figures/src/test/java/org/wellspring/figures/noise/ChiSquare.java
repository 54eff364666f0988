package org.wellspring.figures.noise;

import java.util.Map;
import java.util.function.LongToDoubleFunction;
import java.util.stream.LongStream;

/** Pearson's test of draws against a known law on the whole numbers. */
final class ChiSquare {

    /** 99.9999% point of the standard normal distribution: a right sampler fails for one seed in a million. */
    private static final double ONE_IN_A_MILLION = 4.753424;

    private ChiSquare() {}

    /** The statistic over the numbers from -{@code last} to {@code last}, and everything beyond as one more. */
    static double statistic(Map<Long, Long> drawn, LongToDoubleFunction law, long last) {
        var all = drawn.values().stream().mapToLong(Long::longValue).sum();
        var within = LongStream.rangeClosed(-last, last)
                .mapToDouble(x -> part(drawn.getOrDefault(x, 0L), all * law.applyAsDouble(x)))
                .sum();
        var beyondDrawn = drawn.entrySet().stream().filter(e -> Math.abs(e.getKey()) > last).mapToLong(Map.Entry::getValue).sum();
        var beyondDue = all * (1 - LongStream.rangeClosed(-last, last).mapToDouble(law).sum());
        return within + part(beyondDrawn, beyondDue);
    }

    /** What the statistic stays under with probability 0.999999 (Wilson and Hilferty 1931). */
    static double limit(long last) {
        var freedom = 2.0 * last + 1;
        var spread = 2 / (9 * freedom);
        return freedom * Math.pow(1 - spread + ONE_IN_A_MILLION * Math.sqrt(spread), 3);
    }

    private static double part(double drawn, double due) {
        return (drawn - due) * (drawn - due) / due;
    }
}
