package org.wellspring.figures.audit;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Rows of fractions over one denominator.
 *
 * @param numerators by row and column
 * @param denominator above 0
 */
record Fractions(BigInteger[][] numerators, BigInteger denominator) {

    /**
     * Whether every row of the matrix is the sum of these rows, each as often as the matrix's entry in its pivot column says.
     * With as many pivots as the matrix has independent rows, that makes these its reduced echelon form.
     */
    boolean span(int[][] matrix, int[] pivots) {
        return fitLongs(matrix) ? spanInLongs(matrix, pivots) : spanInFull(matrix, pivots);
    }

    private boolean fitLongs(int[][] matrix) {
        var widest = denominator.bitLength();
        for (var row : numerators) {
            for (var number : row) {
                widest = Math.max(widest, number.bitLength());
            }
        }
        var heaviest = 1L;
        for (var row : matrix) {
            var sum = 1L;
            for (var number : row) {
                sum += Math.abs((long) number);
            }
            heaviest = Math.max(heaviest, sum);
        }
        return widest + Long.SIZE - Long.numberOfLeadingZeros(heaviest) < Long.SIZE - 1;
    }

    private boolean spanInLongs(int[][] matrix, int[] pivots) {
        var longs = new long[numerators.length][];
        for (int i = 0; i < longs.length; i++) {
            longs[i] = new long[numerators[i].length];
            for (int j = 0; j < longs[i].length; j++) {
                longs[i][j] = numerators[i][j].longValueExact();
            }
        }
        var one = denominator.longValueExact();
        for (var row : matrix) {
            var rest = new long[row.length];
            for (int j = 0; j < row.length; j++) {
                rest[j] = row[j] * one;
            }
            for (int i = 0; i < longs.length; i++) {
                subtract(rest, longs[i], row[pivots[i]]);
            }
            for (var number : rest) {
                if (number != 0) {
                    return false;
                }
            }
        }
        return true;
    }

    private static void subtract(long[] rest, long[] row, long times) {
        if (times != 0) {
            for (int j = 0; j < rest.length; j++) {
                rest[j] -= times * row[j];
            }
        }
    }

    private boolean spanInFull(int[][] matrix, int[] pivots) {
        for (int i = 0; i < pivots.length; i++) {
            for (int other = 0; other < pivots.length; other++) {
                if (!numerators[i][pivots[other]].equals(i == other ? denominator : BigInteger.ZERO)) {
                    return false;
                }
            }
        }
        var rest = IntStream.range(0, numerators.length == 0 ? 0 : numerators[0].length).filter(j -> Arrays.binarySearch(pivots, j) < 0).toArray();
        return Arrays.stream(matrix).allMatch(row -> IntStream.of(rest).allMatch(j -> sum(row, pivots, j).equals(denominator.multiply(BigInteger.valueOf(row[j])))));
    }

    private BigInteger sum(int[] row, int[] pivots, int column) {
        var sum = BigInteger.ZERO;
        for (int i = 0; i < pivots.length; i++) {
            var times = row[pivots[i]];
            if (times == 1) {
                sum = sum.add(numerators[i][column]);
            } else if (times != 0) {
                sum = sum.add(numerators[i][column].multiply(BigInteger.valueOf(times)));
            }
        }
        return sum;
    }
}
