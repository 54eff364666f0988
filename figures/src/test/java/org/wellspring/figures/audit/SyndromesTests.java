package org.wellspring.figures.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SyndromesTests {

    private static final long PRIME = (1L << 61) - 1;

    /** Every group of nine columns: its numbers add up to nothing exactly where its row is a sum of the figures' rows. */
    @Test
    void groupsThatFollowAddUpToNothingAndNoOthersDo() {
        for (int seed = 0; seed < 60; seed++) {
            var random = new Random(seed);
            var matrix = IntStream.range(0, 4).mapToObj(_ -> random.ints(8, 0, 2).toArray()).toArray(int[][]::new);
            var space = new RowSpace(List.of(matrix), 8);

            for (var part : Part.from(Echelon.of(matrix, 8), 0, 8)) {
                var syndromes = Syndromes.of(part, part.columns());
                for (int bits = 1; bits < 1 << part.columns().size(); bits++) {
                    var row = new int[8];
                    var sum = 0L;
                    for (int i = 0; i < syndromes.length; i++) {
                        if ((bits >> i & 1) == 1) {
                            row[part.columns().get(i)] = 1;
                            sum = Syndromes.sum(sum, syndromes[i]);
                        }
                    }
                    assertThat(sum == 0).as("seed %d, group %d", seed, bits).isEqualTo(space.holds(row));
                }
            }
        }
    }

    /** The same with numbers of hundreds of digits in the reduced rows. */
    @Test
    void longNumbersAreReducedWithoutLosingASum() {
        var random = new Random(4);
        var matrix = IntStream.range(0, 12).mapToObj(_ -> random.ints(14, -1_000_000, 1_000_000).toArray()).toArray(int[][]::new);
        matrix[11] = IntStream.range(0, 14).map(j -> j % 3 == 0 ? 1 : 0).toArray();
        var part = Part.from(Echelon.of(matrix, 14), 0, 14).getFirst();

        var syndromes = Syndromes.of(part, part.columns());

        assertThat(part.echelon().rows().denominator().bitLength()).isGreaterThan(100);
        assertThat(IntStream.of(0, 3, 6, 9, 12).mapToLong(j -> syndromes[j]).reduce(0, Syndromes::sum)).isZero();
        assertThat(IntStream.of(0, 3, 6, 9).mapToLong(j -> syndromes[j]).reduce(0, Syndromes::sum)).isNotZero();
        assertThat(syndromes).doesNotHaveDuplicates();
    }

    @Test
    void theNumbersAskedForAreThoseOfTheColumnsAskedFor() {
        var matrix = new int[][] {{1, 1, 0, 1, 0}, {0, 1, 1, 0, 1}, {1, 0, 1, 1, 0}};
        var part = Part.from(Echelon.of(matrix, 5), 0, 5).getFirst();
        var all = Syndromes.of(part, part.columns());

        for (int skipped = 0; skipped < part.columns().size(); skipped++) {
            var columns = new ArrayList<>(part.columns());
            columns.remove(skipped);

            var some = Syndromes.of(part, columns);

            for (int i = 0; i < columns.size(); i++) {
                assertThat(some[i]).isEqualTo(all[part.columns().indexOf(columns.get(i))]);
            }
        }
        assertThat(Syndromes.of(part, List.of())).isEmpty();
    }

    @Test
    void sumsAndNegationsAreThoseModuloThePrime() {
        var random = new Random(6);
        var numbers = LongStream.concat(LongStream.of(0, 1, 2, PRIME - 1, PRIME - 2, PRIME / 2, PRIME / 2 + 1), random.longs(50, 0, PRIME)).toArray();
        for (var one : numbers) {
            for (var other : numbers) {
                assertThat(BigInteger.valueOf(Syndromes.sum(one, other)))
                        .isEqualTo(BigInteger.valueOf(one).add(BigInteger.valueOf(other)).mod(BigInteger.valueOf(PRIME)));
            }
            assertThat(Syndromes.sum(one, Syndromes.negated(one))).isZero();
            assertThat(Syndromes.negated(one)).isBetween(0L, PRIME - 1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 10, 60})
    void allPairsAreListedOnceAndFoundByTheirSum(int count) {
        var random = new Random(count);
        var syndromes = random.longs(count, 0, 40).map(number -> number * (PRIME / 40)).toArray();

        var pairs = new Pairs(syndromes);

        assertThat(pairs.count()).isEqualTo(count * (count - 1) / 2);
        Map<Long, List<List<Integer>>> due = new HashMap<>();
        for (int i = 0; i < count; i++) {
            for (int j = i + 1; j < count; j++) {
                due.computeIfAbsent(Syndromes.sum(syndromes[i], syndromes[j]), _ -> new ArrayList<>()).add(List.of(i, j));
            }
        }
        due.forEach((sum, there) -> assertThat(found(pairs, sum)).containsExactlyInAnyOrderElementsOf(there));
        random.longs(200, 0, PRIME).filter(sum -> !due.containsKey(sum)).forEach(sum -> assertThat(pairs.with(sum)).isEqualTo(-1));
    }

    @Test
    void thePairsWithOneSumFollowEachOtherFromTheLastToTheFirst() {
        var pairs = new Pairs(new long[] {5, 5, 5, 5});

        var last = pairs.with(10);

        assertThat(last).isEqualTo(pairs.count() - 1);
        for (int pair = last; pair >= 0; pair = pairs.before(pair)) {
            assertThat(pairs.sum(pair)).isEqualTo(10);
            assertThat(pairs.before(pair)).isEqualTo(pair - 1);
            assertThat(pairs.first(pair)).isLessThan(pairs.second(pair));
        }
    }

    private static List<List<Integer>> found(Pairs pairs, long sum) {
        var found = new ArrayList<List<Integer>>();
        for (int pair = pairs.with(sum); pair >= 0; pair = pairs.before(pair)) {
            found.add(List.of(pairs.first(pair), pairs.second(pair)));
        }
        return found;
    }
}
