package org.wellspring.figures.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Elimination modulo a prime, beside all sums of the rows where the prime is small enough to write them out. */
class RemaindersTests {

    @ParameterizedTest
    @ValueSource(longs = {2, 3, 5})
    void theReducedRowsHaveTheSameSumsAsTheRows(long prime) {
        for (int seed = 0; seed < 150; seed++) {
            var random = new Random(seed);
            var matrix = matrix(random, 1 + random.nextInt(4), 4, -3, 4);

            var reduced = Remainders.of(matrix, 4, prime);

            assertThat(sums(reduced.rows(), prime)).as("seed %d", seed).isEqualTo(sums(longs(matrix), prime));
            assertThat(sums(reduced.rows(), prime)).hasSize((int) Math.pow(prime, reduced.rows().length));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 3, 7, 101, Integer.MAX_VALUE})
    void eachRowHasAOneInItsPivotColumnAndTheOthersNothing(long prime) {
        for (int seed = 0; seed < 100; seed++) {
            var random = new Random(seed);

            var reduced = Remainders.of(matrix(random, 5, 7, -9, 10), 7, prime);

            for (int i = 0; i < reduced.rows().length; i++) {
                var pivot = reduced.pivots()[i];
                assertThat(Arrays.stream(reduced.rows()[i]).limit(pivot).sum()).isZero();
                for (int other = 0; other < reduced.rows().length; other++) {
                    assertThat(reduced.rows()[other][pivot]).isEqualTo(other == i ? 1 : 0);
                }
            }
            assertThat(Arrays.stream(reduced.rows()).flatMapToLong(LongStream::of)).allMatch(number -> number >= 0 && number < prime);
            assertThat(reduced.pivots()).isSorted().doesNotHaveDuplicates();
        }
    }

    /** The basis takes a row exactly where the rows before it do not make it up. */
    @Test
    void aRowIsInTheBasisWhereThoseBeforeItDoNotMakeItUp() {
        for (int seed = 0; seed < 150; seed++) {
            var random = new Random(seed);
            var matrix = matrix(random, 6, 4, 0, 2);

            var basis = Remainders.of(matrix, 4, Integer.MAX_VALUE).basis();

            var due = IntStream.range(0, matrix.length)
                    .filter(i -> !new RowSpace(List.of(matrix).subList(0, i), 4).holds(matrix[i])).toArray();
            assertThat(basis).as("seed %d", seed).isEqualTo(due);
        }
    }

    @Test
    void thePivotColumnsAreThoseThatTheColumnsBeforeDoNotMakeUp() {
        for (int seed = 0; seed < 150; seed++) {
            var random = new Random(seed);
            var matrix = matrix(random, 4, 6, 0, 2);

            var pivots = Remainders.of(matrix, 6, Integer.MAX_VALUE).pivots();

            var due = IntStream.range(0, 6).filter(j -> rank(matrix, j + 1) > rank(matrix, j)).toArray();
            assertThat(pivots).as("seed %d", seed).isEqualTo(due);
        }
    }

    /** Products of the largest remainders stay exact: the largest int, the smallest, and both under the largest prime. */
    @Test
    void theLongestNumbersDoNotOverflow() {
        int[][] matrix = {
            {Integer.MAX_VALUE - 1, Integer.MIN_VALUE, 5},
            {Integer.MIN_VALUE, Integer.MAX_VALUE - 1, Integer.MAX_VALUE - 1},
            {Integer.MAX_VALUE - 1, Integer.MAX_VALUE - 2, Integer.MIN_VALUE}};

        var reduced = Remainders.of(matrix, 3, Integer.MAX_VALUE);

        assertThat(reduced.basis()).containsExactly(0, 1, 2);
        assertThat(reduced.rows()).isDeepEqualTo(new long[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}});
    }

    @Test
    void rowsOfNothingAndRowsSaidTwiceAreLeftOut() {
        int[][] matrix = {{0, 0, 0}, {1, 2, 3}, {1, 2, 3}, {-2, -4, -6}, {0, 0, 0}, {0, 0, 7}};

        var reduced = Remainders.of(matrix, 3, 101);

        assertThat(reduced.basis()).containsExactly(1, 5);
        assertThat(reduced.pivots()).containsExactly(0, 2);
        assertThat(reduced.rows()).isDeepEqualTo(new long[][] {{1, 2, 0}, {0, 0, 1}});
    }

    /** With as many rows as columns there is nothing left that a further row could add. */
    @Test
    void afterAsManyRowsAsColumnsNoFurtherOneIsLookedAt() {
        int[][] matrix = {{1, 1}, {1, 0}, null};

        assertThat(Remainders.of(matrix, 2, 7).basis()).containsExactly(0, 1);
    }

    @Test
    void aMultipleOfThePrimeIsNothing() {
        assertThat(Remainders.of(new int[][] {{7, -14}, {21, 0}}, 2, 7).rows()).isEmpty();
        assertThat(Remainders.of(new int[][] {{7, -15}}, 2, 7).pivots()).containsExactly(1);
    }

    private static int rank(int[][] matrix, int columns) {
        return new RowSpace(Arrays.stream(matrix).map(row -> Arrays.copyOf(row, columns)).toList(), columns).rank();
    }

    private static Set<List<Long>> sums(long[][] rows, long prime) {
        Set<List<Long>> sums = new HashSet<>(Set.of(LongStream.generate(() -> 0).limit(4).boxed().toList()));
        for (var row : rows) {
            sums = sums.stream().flatMap(sum -> LongStream.range(0, prime).mapToObj(times -> IntStream.range(0, 4)
                    .mapToObj(j -> Math.floorMod(sum.get(j) + times * row[j], prime)).toList())).collect(Collectors.toSet());
        }
        return sums;
    }

    private static long[][] longs(int[][] matrix) {
        return Arrays.stream(matrix).map(row -> Arrays.stream(row).asLongStream().toArray()).toArray(long[][]::new);
    }

    private static int[][] matrix(Random random, int height, int width, int from, int to) {
        return IntStream.range(0, height).mapToObj(_ -> random.ints(width, from, to).toArray()).toArray(int[][]::new);
    }
}
