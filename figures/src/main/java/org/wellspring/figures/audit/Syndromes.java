package org.wellspring.figures.audit;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;

/**
 * One number for each column such that the numbers of a group in the row space add up to 0 modulo 2^61 - 1: the equations of the
 * part, each times its own factor, added up. The reverse may fail by accident, so a group with the sum 0 is looked at again in full.
 */
final class Syndromes {

    private static final long PRIME = (1L << 61) - 1;
    private static final long FACTOR = 1_000_003;

    private Syndromes() {}

    /** In the order of {@code columns}, which are some of the part's. */
    static long[] of(Part part, List<Integer> columns) {
        var rows = part.echelon().rows();
        var pivots = part.pivots().stream().mapToInt(row -> part.echelon().pivots()[row]).toArray();
        var numbers = new long[1 + columns.stream().mapToInt(Integer::intValue).max().orElse(0)];
        var factor = 1L;
        for (var column : part.columns()) {
            if (Arrays.binarySearch(pivots, column) < 0) {
                factor = times(factor, FACTOR);
                add(numbers, column, times(factor, remainder(rows.denominator())));
                for (int i = 0; i < pivots.length; i++) {
                    add(numbers, pivots[i], times(factor, remainder(rows.numerators()[part.pivots().get(i)][column].negate())));
                }
            }
        }
        return columns.stream().mapToLong(column -> numbers[column]).toArray();
    }

    static long sum(long one, long other) {
        var sum = one + other;
        return sum >= PRIME ? sum - PRIME : sum;
    }

    static long negated(long number) {
        return number == 0 ? 0 : PRIME - number;
    }

    private static void add(long[] numbers, int column, long number) {
        if (column < numbers.length) {
            numbers[column] = sum(numbers[column], number);
        }
    }

    private static long remainder(BigInteger number) {
        return number.bitLength() < 61 ? Math.floorMod(number.longValueExact(), PRIME) : number.mod(BigInteger.valueOf(PRIME)).longValueExact();
    }

    /** 2^61 is 1 here: the high bits are added to the low ones. */
    private static long times(long one, long other) {
        var high = Math.multiplyHigh(one, other);
        var low = one * other;
        return sum(low & PRIME, high << 3 | low >>> 61);
    }
}
