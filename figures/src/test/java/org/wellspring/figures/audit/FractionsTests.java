package org.wellspring.figures.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reduced rows (1, 0, 1/2) and (0, 1, 1/2), in small numbers and in numbers too long for 63 bits. */
class FractionsTests {

    private static final int[] PIVOTS = {0, 1};

    @ParameterizedTest
    @ValueSource(ints = {0, 40, 70, 500})
    void rowsThatAreSumsAreSpanned(int bits) {
        var rows = fractions(bits);

        assertThat(rows.span(new int[][] {{2, 0, 1}, {1, 1, 1}, {3, -1, 1}, {0, 0, 0}}, PIVOTS)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 40, 70, 500})
    void oneRowThatIsNoSumIsEnoughToSayNo(int bits) {
        var rows = fractions(bits);

        assertThat(rows.span(new int[][] {{2, 0, 1}, {1, 1, 2}}, PIVOTS)).isFalse();
        assertThat(rows.span(new int[][] {{0, 0, 1}}, PIVOTS)).isFalse();
        assertThat(rows.span(new int[][] {{1, 0, 0}}, PIVOTS)).isFalse();
    }

    @Test
    void aPivotThatIsNoPivotIsNoticed() {
        var long70 = BigInteger.ONE.shiftLeft(70);
        var rows = new Fractions(new BigInteger[][] {{long70.shiftLeft(1), long70}}, long70);

        assertThat(rows.span(new int[][] {{1, 1}}, new int[] {0})).isFalse();
    }

    @Test
    void numbersJustTooLongAreNotCutOff() {
        var rows = new Fractions(new BigInteger[][] {{BigInteger.ONE, BigInteger.ONE.shiftLeft(64)}}, BigInteger.ONE);

        assertThat(rows.span(new int[][] {{1, 0}}, new int[] {0})).isFalse();
    }

    private static Fractions fractions(int bits) {
        int[][] halves = {{2, 0, 1}, {0, 2, 1}};
        return new Fractions(
                Arrays.stream(halves).map(row -> Arrays.stream(row).mapToObj(number -> BigInteger.valueOf(number).shiftLeft(bits)).toArray(BigInteger[]::new)).toArray(BigInteger[][]::new),
                BigInteger.TWO.shiftLeft(bits));
    }
}
