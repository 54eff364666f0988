package org.wellspring.figures.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The last check of an audit, in 63 bits and in full: both must say the same, and must not be fooled by one wrong number. */
class FractionsLawsTests {

    @Test
    void theReducedRowsSpanWhatTheyWereMadeFrom() {
        for (int seed = 0; seed < 150; seed++) {
            var matrix = matrix(new Random(seed), 9);
            var echelon = Echelon.of(matrix, 6);

            assertThat(echelon.rows().span(matrix, echelon.pivots())).as("seed %d", seed).isTrue();
            assertThat(times(echelon.rows(), BigInteger.ONE.shiftLeft(90)).span(matrix, echelon.pivots())).isTrue();
        }
    }

    /** One number changed by one, anywhere in any row: not missed, neither in 63 bits nor in full. */
    @Test
    void oneWrongNumberIsAlwaysNoticed() {
        for (int seed = 0; seed < 60; seed++) {
            var matrix = matrix(new Random(seed), 9);
            var echelon = Echelon.of(matrix, 6);
            for (int i = 0; i < echelon.pivots().length; i++) {
                for (int j = 0; j < 6; j++) {
                    var wrong = changed(echelon.rows(), i, j, 1);
                    var wrongInFull = changed(times(echelon.rows(), BigInteger.ONE.shiftLeft(90)), i, j, -1);

                    assertThat(wrong.span(matrix, echelon.pivots())).as("seed %d, row %d, column %d", seed, i, j).isFalse();
                    assertThat(wrongInFull.span(matrix, echelon.pivots())).as("seed %d, row %d, column %d", seed, i, j).isFalse();
                }
            }
        }
    }

    @Test
    void aRowTooFewIsNoticed() {
        for (int seed = 0; seed < 60; seed++) {
            var matrix = matrix(new Random(seed), 9);
            var echelon = Echelon.of(matrix, 6);
            var last = echelon.pivots().length - 1;
            var pivots = Arrays.copyOf(echelon.pivots(), last);

            var fewer = new Fractions(Arrays.copyOf(echelon.rows().numerators(), last), echelon.rows().denominator());

            assertThat(fewer.span(matrix, pivots)).as("seed %d", seed).isFalse();
            assertThat(times(fewer, BigInteger.ONE.shiftLeft(90)).span(matrix, pivots)).isEqualTo(fewer.span(matrix, pivots));
        }
    }

    /** From 55 to 66 bits: below, the short way is taken, above, the long one, and between them nothing overflows. */
    @ParameterizedTest
    @ValueSource(ints = {50, 55, 57, 58, 59, 60, 61, 62, 63, 64, 66})
    void atTheEndOfSixtyThreeBitsBothWaysAgree(int bits) {
        var rows = new Fractions(new BigInteger[][] {
            {BigInteger.ONE.shiftLeft(bits), BigInteger.ZERO, BigInteger.ONE.shiftLeft(bits).subtract(BigInteger.ONE)},
            {BigInteger.ZERO, BigInteger.ONE.shiftLeft(bits), BigInteger.ONE}}, BigInteger.ONE.shiftLeft(bits));
        var pivots = new int[] {0, 1};

        assertThat(rows.span(new int[][] {{1, 1, 1}, {3, 3, 3}, {-7, -7, -7}, {0, 0, 0}}, pivots)).isTrue();
        assertThat(rows.span(new int[][] {{1, 1, 1}, {2, 1, 2}}, pivots)).isFalse();
        assertThat(rows.span(new int[][] {{1, 0, 1}}, pivots)).isFalse();
        assertThat(rows.span(new int[][] {{Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE}}, pivots)).isTrue();
        assertThat(rows.span(new int[][] {{Integer.MIN_VALUE, Integer.MIN_VALUE, Integer.MIN_VALUE}}, pivots)).isTrue();
        assertThat(rows.span(new int[][] {{Integer.MIN_VALUE, Integer.MIN_VALUE, Integer.MAX_VALUE}}, pivots)).isFalse();
    }

    @Test
    void nothingSpansNothing() {
        var none = new Fractions(new BigInteger[0][], BigInteger.ONE);

        assertThat(none.span(new int[][] {{0, 0}}, new int[0])).isTrue();
        assertThat(none.span(new int[][] {{0, 1}}, new int[0])).isFalse();
        assertThat(none.span(new int[0][], new int[0])).isTrue();
    }

    private static Fractions times(Fractions rows, BigInteger factor) {
        return new Fractions(Stream.of(rows.numerators()).map(row -> Stream.of(row).map(factor::multiply).toArray(BigInteger[]::new)).toArray(BigInteger[][]::new),
                rows.denominator().multiply(factor));
    }

    private static Fractions changed(Fractions rows, int i, int j, long by) {
        var numerators = Stream.of(rows.numerators()).map(BigInteger[]::clone).toArray(BigInteger[][]::new);
        numerators[i][j] = numerators[i][j].add(BigInteger.valueOf(by));
        return new Fractions(numerators, rows.denominator());
    }

    /** Three rows with every column in some row, so that no wrong number is without a witness. */
    private static int[][] matrix(Random random, int below) {
        var rows = IntStream.range(0, 3).mapToObj(_ -> random.ints(6, 1, below).toArray()).toArray(int[][]::new);
        rows[2][0] = 0;
        return rows;
    }
}
