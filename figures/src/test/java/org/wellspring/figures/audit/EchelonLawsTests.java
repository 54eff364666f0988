package org.wellspring.figures.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EchelonLawsTests {

    private static final int ROUNDS = 120;

    /** The reduced form belongs to the row space alone, not to the rows that happen to span it. */
    @Test
    void whateverSpansTheSameHasTheSameReducedRows() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            var random = new Random(seed);
            var rows = new ArrayList<>(List.of(matrix(random, 4, 6, 9)));
            var once = Echelon.of(rows.toArray(int[][]::new), 6);

            rows.add(combined(rows.get(0), 2, rows.get(1), -3));
            rows.add(new int[6]);
            rows.add(rows.get(2).clone());
            rows.set(3, combined(rows.get(3), -5, rows.get(0), 4));
            Collections.shuffle(rows, random);

            assertSame(Echelon.of(rows.toArray(int[][]::new), 6), once);
        }
    }

    @Test
    void reducingTheReducedRowsChangesNothing() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            var once = Echelon.of(matrix(new Random(seed), 3, 6, 5), 6);

            var again = Echelon.of(Arrays.stream(once.rows().numerators())
                    .map(row -> Arrays.stream(row).mapToInt(BigInteger::intValueExact).toArray()).toArray(int[][]::new), 6);

            assertSame(again, once);
        }
    }

    @Test
    void theBasisIsIndependentAndSpansTheRest() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            var random = new Random(seed);
            var matrix = matrix(random, 1 + random.nextInt(8), 5, 3);

            var echelon = Echelon.of(matrix, 5);

            var basis = IntStream.of(echelon.basis()).mapToObj(i -> matrix[i]).toList();
            assertThat(new RowSpace(basis, 5).rank()).isEqualTo(basis.size()).isEqualTo(echelon.pivots().length);
            assertThat(List.of(matrix)).allMatch(new RowSpace(basis, 5)::holds);
        }
    }

    @Test
    void everyReducedRowIsItselfASumOfTheRows() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            var matrix = matrix(new Random(seed), 3, 6, 4);
            var space = new RowSpace(List.of(matrix), 6);

            var reduced = Echelon.of(matrix, 6).rows().numerators();

            assertThat(Arrays.stream(reduced)).allMatch(row -> space.holds(Arrays.stream(row).mapToInt(BigInteger::intValueExact).toArray()));
        }
    }

    /** No square of the rows has a determinant of more bits than are allowed for: each one is worked out. */
    @Test
    void noMinorIsLongerThanWhatIsAllowedForMinors() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            var random = new Random(seed);
            var size = 1 + random.nextInt(4);
            var matrix = matrix(random, size, 5, 1 << random.nextInt(20));

            var bits = Echelon.bitsOfMinors(matrix);

            for (int all = 0; all < 1 << 5; all++) {
                var chosen = all;
                if (Integer.bitCount(chosen) == size) {
                    var columns = IntStream.range(0, 5).filter(j -> (chosen >> j & 1) == 1).boxed().toList();
                    assertThat(determinant(matrix, 0, columns).bitLength()).isLessThanOrEqualTo(bits);
                }
            }
        }
    }

    /** A matrix of ones beside the identity, each times a long number: the fractions are short, however long the rows are. */
    @ParameterizedTest
    @ValueSource(ints = {1, -1, 1_000_003, Integer.MAX_VALUE, -Integer.MAX_VALUE, Integer.MIN_VALUE})
    void rowsTimesALongNumberAreReducedToTheShortOnes(int times) {
        int[][] matrix = {{times, 0, 0, times}, {0, times, 0, times}, {0, 0, times, 0}};

        var echelon = Echelon.of(matrix, 4);

        assertThat(echelon.pivots()).containsExactly(0, 1, 2);
        assertThat(echelon.rows().denominator()).isOne();
        assertThat(echelon.rows().numerators()).isDeepEqualTo(big(new int[][] {{1, 0, 0, 1}, {0, 1, 0, 1}, {0, 0, 1, 0}}));
    }

    /** 3 and 7 as first numbers leave sevenths and thirds: one denominator for all of them. */
    @Test
    void differentFractionsAreWrittenOverOneDenominator() {
        var echelon = Echelon.of(new int[][] {{3, 0, 1}, {0, 7, 1}}, 3);

        assertThat(echelon.rows().denominator()).isEqualTo(BigInteger.valueOf(21));
        assertThat(echelon.rows().numerators()).isDeepEqualTo(big(new int[][] {{21, 0, 7}, {0, 21, 3}}));
    }

    private static void assertSame(Echelon one, Echelon other) {
        assertThat(one.pivots()).isEqualTo(other.pivots());
        assertThat(one.rows().denominator()).isEqualTo(other.rows().denominator());
        assertThat(one.rows().numerators()).isDeepEqualTo(other.rows().numerators());
    }

    private static BigInteger[][] big(int[][] rows) {
        return Arrays.stream(rows).map(row -> Arrays.stream(row).mapToObj(BigInteger::valueOf).toArray(BigInteger[]::new)).toArray(BigInteger[][]::new);
    }

    /** By the first row (Laplace). */
    private static BigInteger determinant(int[][] matrix, int row, List<Integer> columns) {
        var sum = BigInteger.ONE;
        for (int i = 0; i < columns.size(); i++) {
            var rest = new ArrayList<>(columns);
            rest.remove(i);
            var term = determinant(matrix, row + 1, rest).multiply(BigInteger.valueOf((i % 2 == 0 ? 1L : -1L) * matrix[row][columns.get(i)]));
            sum = i == 0 ? term : sum.add(term);
        }
        return sum;
    }

    private static int[] combined(int[] one, int times, int[] other, int otherTimes) {
        return IntStream.range(0, one.length).map(j -> times * one[j] + otherTimes * other[j]).toArray();
    }

    private static int[][] matrix(Random random, int height, int width, int below) {
        return IntStream.range(0, height).mapToObj(_ -> random.ints(width, -1, below + 1).toArray()).toArray(int[][]::new);
    }
}
