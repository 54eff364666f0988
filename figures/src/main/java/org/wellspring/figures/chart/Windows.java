package org.wellspring.figures.chart;

import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Stretches of consecutive values that fulfil a condition together. */
final class Windows {

    private Windows() {}

    /** Positions, from 0, at which a stretch of {@code width} values that fulfils the condition is complete. */
    static <T> BitSet completed(List<T> values, int width, Predicate<List<T>> condition) {
        var completed = new BitSet(values.size());
        IntStream.rangeClosed(width, values.size())
                .filter(end -> condition.test(values.subList(end - width, end)))
                .forEach(end -> completed.set(end - 1));
        return completed;
    }

    /** Positions that belong to one of the completed stretches. */
    static BitSet covered(BitSet completed, int width) {
        var covered = new BitSet();
        completed.stream().forEach(end -> covered.set(end - width + 1, end + 1));
        return covered;
    }
}
