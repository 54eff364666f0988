package org.wellspring.figures.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellspring.figures.audit.Finding.Isolated;
import org.wellspring.figures.audit.Finding.NoneIsolated;
import org.wellspring.figures.audit.Finding.NotProven;

/** Figures of any people at random, which no branch and bound gets through. */
class FewTests {

    private static final int PEOPLE = 60;

    /** Twenty-five counts of about half of sixty people each, and two that differ by a few of them. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void aHandfulHiddenAmongRandomCountsIsFoundWhateverTheOthersAre(int few) {
        var random = new Random(few);
        var rows = counts(random, 25);
        var without = new int[PEOPLE];
        IntStream.range(10, 10 + few).forEach(person -> without[person] = 1);
        var larger = IntStream.range(0, PEOPLE).map(j -> j < 10 + few && j >= 10 || random.nextBoolean() ? 1 : 0).toArray();
        rows.add(larger);
        rows.add(IntStream.range(0, PEOPLE).map(j -> larger[j] - without[j]).toArray());

        var found = audit(6, rows).finding();

        assertThat(found).isInstanceOfSatisfying(Isolated.class, isolated -> {
            assertThat(isolated.people()).isEqualTo(few);
            assertThat(isolated.columns()).isEqualTo(IntStream.range(10, 10 + few).mapToObj(Tables::name).toList());
            assertThat(isolated.smallest()).isTrue();
            assertThat(isolated.terms()).hasSize(2);
        });
    }

    @Test
    void whereNoFiveOfSixtyAreIsolatedThatIsProved() {
        assertThat(audit(6, counts(new Random(7), 25)).finding()).isEqualTo(new NoneIsolated());
    }

    /** Twenty people at most among sixty: too many groups to go through in a few steps, and nothing is claimed. */
    @Test
    void whatCannotBeSearchedToItsEndIsNamedAndNotCalledSafe() {
        var found = audit(20, counts(new Random(7), 25)).finding(10_000);

        assertThat(found).isInstanceOfSatisfying(NotProven.class, open -> assertThat(open.around()).isNotEmpty());
    }

    @Test
    void whatWasFoundBeforeTheStepsRanOutIsNotCalledTheSmallest() {
        var rows = counts(new Random(8), 25);
        rows.add(IntStream.range(0, PEOPLE).map(j -> j < 12 ? 1 : 0).toArray());

        assertThat(audit(20, rows).finding(10_000)).isNotEqualTo(new NoneIsolated()).satisfiesAnyOf(
                found -> assertThat(found).isInstanceOf(NotProven.class),
                found -> assertThat(((Isolated) found).smallest()).isFalse());
    }

    @Test
    void syndromesOfEveryGroupInTheRowSpaceAddUpToNothing() {
        for (int seed = 0; seed < 200; seed++) {
            var random = new Random(seed);
            int[][] matrix = {random.ints(9, 0, 2).toArray(), random.ints(9, 0, 2).toArray(), random.ints(9, 0, 2).toArray()};
            var echelon = Echelon.of(matrix, 9);

            for (var part : Part.from(echelon, 0, 9)) {
                var syndromes = Syndromes.of(part, part.columns());
                for (var row : matrix) {
                    var sum = 0L;
                    for (int i = 0; i < syndromes.length; i++) {
                        sum = row[part.columns().get(i)] == 1 ? Syndromes.sum(sum, syndromes[i]) : sum;
                    }
                    assertThat(sum).as("seed %d", seed).isZero();
                }
            }
        }
    }

    @Test
    void everyPairIsFoundByItsSum() {
        var syndromes = new Random(3).longs(40, 0, 50).toArray();
        var pairs = new Pairs(syndromes);

        for (int j = 1; j < syndromes.length; j++) {
            for (int i = 0; i < j; i++) {
                var sum = syndromes[i] + syndromes[j];
                assertThat(with(pairs, sum)).contains(List.of(i, j)).allMatch(pair -> syndromes[pair.get(0)] + syndromes[pair.get(1)] == sum);
            }
        }
        assertThat(with(pairs, 1_000_000)).isEmpty();
        assertThat(with(new Pairs(new long[0]), 0)).isEmpty();
    }

    /** Two thousand sums over five hundred leaves: the size a nation's grid has. */
    @Test
    @Timeout(60)
    void twoThousandFiguresOverFiveHundredLeavesAreAuditedInTime() {
        var random = new Random(5);
        var sizes = random.ints(500, 20, 60).toArray();
        sizes[250] = 11;
        var rows = new ArrayList<int[]>();
        for (int i = 0; i < 2_000; i++) {
            var from = random.nextInt(500);
            var to = from + random.nextInt(500 - from);
            rows.add(IntStream.range(0, 500).map(leaf -> leaf >= from && leaf <= to ? 1 : 0).toArray());
        }

        var found = Tables.audit(20, sizes, rows.toArray(int[][]::new)).finding();

        assertThat(found).isInstanceOfSatisfying(Isolated.class, isolated -> assertThat(isolated.columns()).containsExactly(Tables.name(250)));
    }

    private static List<List<Integer>> with(Pairs pairs, long sum) {
        var found = new ArrayList<List<Integer>>();
        for (int pair = pairs.with(sum); pair >= 0; pair = pairs.before(pair)) {
            found.add(List.of(pairs.first(pair), pairs.second(pair)));
        }
        return found;
    }

    private static List<int[]> counts(Random random, int count) {
        var rows = new ArrayList<int[]>();
        IntStream.range(0, count).forEach(_ -> rows.add(random.ints(PEOPLE, 0, 2).toArray()));
        return rows;
    }

    private static Audit audit(int minimum, List<int[]> rows) {
        var ones = new int[PEOPLE];
        Arrays.fill(ones, 1);
        return Tables.audit(minimum, ones, rows.toArray(int[][]::new));
    }
}
