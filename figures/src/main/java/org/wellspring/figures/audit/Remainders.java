package org.wellspring.figures.audit;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Rows in reduced echelon form over the whole numbers modulo a prime under 2^31. Rows that are independent here are
 * independent as they stand; the reverse is not certain and is left to {@link Echelon}.
 *
 * @param basis which of the given rows are independent, each of all before it
 * @param pivots the pivot columns, from the left
 * @param rows the reduced row of each pivot column, with a one there
 */
record Remainders(int[] basis, int[] pivots, long[][] rows) {

    static Remainders of(int[][] matrix, int width, long prime) {
        var basis = new ArrayList<Integer>();
        var pivots = new ArrayList<Integer>();
        var rows = new ArrayList<long[]>();
        for (int i = 0; i < matrix.length && rows.size() < width; i++) {
            var row = remainders(matrix[i], prime);
            reduce(row, pivots, rows, 0, prime);
            var pivot = first(row);
            if (pivot >= 0) {
                normalise(row, pivot, prime);
                basis.add(i);
                pivots.add(pivot);
                rows.add(row);
            }
        }
        for (int i = rows.size() - 2; i >= 0; i--) {
            reduce(rows.get(i), pivots, rows, i + 1, prime);
        }
        var order = IntStream.range(0, rows.size()).boxed().sorted(Comparator.comparing(pivots::get)).toList();
        return new Remainders(numbers(basis), numbers(order.stream().map(pivots::get).toList()), order.stream().map(rows::get).toArray(long[][]::new));
    }

    private static long[] remainders(int[] row, long prime) {
        var remainders = new long[row.length];
        for (int j = 0; j < row.length; j++) {
            remainders[j] = Math.floorMod(row[j], prime);
        }
        return remainders;
    }

    /** Takes the rows from {@code from} on out of {@code row}. Entries stay under the prime's square, itself under 2^62, until the end. */
    private static void reduce(long[] row, List<Integer> pivots, List<long[]> rows, int from, long prime) {
        var square = prime * prime;
        for (int i = from; i < rows.size(); i++) {
            var factor = row[pivots.get(i)] % prime;
            if (factor != 0) {
                subtract(row, rows.get(i), pivots.get(i), factor, square);
            }
        }
        for (int j = 0; j < row.length; j++) {
            row[j] %= prime;
        }
    }

    /** Nothing is in {@code other} before its pivot. */
    private static void subtract(long[] row, long[] other, int pivot, long factor, long square) {
        for (int j = pivot; j < row.length; j++) {
            var rest = row[j] - factor * other[j];
            row[j] = rest + (rest >> 63 & square);
        }
    }

    private static void normalise(long[] row, int pivot, long prime) {
        var inverse = BigInteger.valueOf(row[pivot]).modInverse(BigInteger.valueOf(prime)).longValueExact();
        for (int j = pivot; j < row.length; j++) {
            row[j] = row[j] * inverse % prime;
        }
    }

    private static int first(long[] row) {
        for (int j = 0; j < row.length; j++) {
            if (row[j] != 0) {
                return j;
            }
        }
        return -1;
    }

    private static int[] numbers(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }
}
