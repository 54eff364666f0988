package org.wellspring.figures.suppress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Small tables beside every choice there is, each judged by a reader who reckons with the whole table. */
class FewestTests {

    private static final Protection FOUR = new Protection(4, 3);

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33, 34, 35, 36})
    void inThreeByThreeNoSmallerChoiceHidesEnough(long seed) {
        var table = Table.grid(counts(new Random(seed), 3, 3));
        var primary = FOUR.primary(table);

        var hidden = Suppression.of(table, FOUR).hidden();

        assertThat(new Reader(table, hidden).learnsNothingAgainst(FOUR)).isTrue();
        for (int size = primary.size(); size < hidden.size(); size++) {
            assertThat(choices(table, primary, size)).noneMatch(choice -> new Reader(table, choice).learnsNothingAgainst(FOUR));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {41, 42, 43, 44})
    void inFourByThreeNeither(long seed) {
        var table = Table.grid(counts(new Random(seed), 4, 3));
        var primary = FOUR.primary(table);

        var hidden = Suppression.of(table, FOUR).hidden();

        assertThat(new Reader(table, hidden).learnsNothingAgainst(FOUR)).isTrue();
        for (int size = primary.size(); size < hidden.size(); size++) {
            assertThat(choices(table, primary, size)).noneMatch(choice -> new Reader(table, choice).learnsNothingAgainst(FOUR));
        }
    }

    @Test
    void ofEquallyManyCellsThoseWithTheFewestPeopleAreHidden() {
        for (long seed = 51; seed < 57; seed++) {
            var table = Table.grid(counts(new Random(seed), 2, 3));
            var primary = FOUR.primary(table);

            var hidden = Suppression.of(table, FOUR).hidden();

            assertThat(choices(table, primary, hidden.size()))
                    .filteredOn(choice -> people(table, choice) < people(table, hidden))
                    .noneMatch(choice -> new Reader(table, choice).learnsNothingAgainst(FOUR));
        }
    }

    /** The total of 51 would do as well, and so would 12 or 30: the ward of 6 has the fewest people. */
    @Test
    void aTotalIsShownWhereASmallWardWillDo() {
        var suppression = Suppression.of(Table.line(3, 30, 6, 12), FOUR);

        assertThat(suppression.hidden()).containsExactlyInAnyOrder(0, 2);
    }

    /** Beside 1 the 2 can hide nothing between 0 and 3 wider than 3; asked for 4, it takes another. */
    @Test
    void theWidthThatIsAskedDecidesHowManyAreHidden() {
        var line = Table.line(1, 2, 30, 40);

        assertThat(Suppression.of(line, new Protection(3, 3)).hidden()).containsExactlyInAnyOrder(0, 1);
        assertThat(Suppression.of(line, new Protection(3, 4)).hidden()).containsExactlyInAnyOrder(0, 1, 2);
    }

    /** A group of three follows from 0 and 1 beside their sum; with a minimum of four that is one too few. */
    @Test
    void theMinimumThatIsAskedDecidesToo() {
        var line = Table.line(1, 2, 30, 40);

        assertThat(Suppression.of(line, new Protection(3, 3)).secondary()).isEmpty();
        assertThat(Suppression.of(line, new Protection(4, 3)).secondary()).containsExactly(2);
    }

    @Test
    void whereNobodyIsFewNothingIsHidden() {
        assertThat(new Fewest(Table.line(4, 5, 6), FOUR).beyond(Set.of())).isEmpty();
        assertThat(Suppression.of(Table.line(4, 5, 6), FOUR)).isEqualTo(new Suppression(Set.of(), Set.of(), true));
    }

    @Test
    void aLineOfOneIsHiddenWithItsTotal() {
        var suppression = Suppression.of(Table.line(2), FOUR);

        assertThat(suppression.hidden()).containsExactlyInAnyOrder(0, 1);
        assertThat(suppression.fewest()).isTrue();
    }

    /** Twenty cells are searched to the end, twenty-one are not: four rows and three columns of inner cells are twenty with their totals. */
    @Test
    void tablesOfTwentyCellsAreSearchedToTheEnd() {
        assertThat(Suppression.of(Table.grid(new int[][] {{3, 9, 9}, {9, 9, 9}, {9, 9, 9}, {9, 9, 9}}), FOUR).fewest()).isTrue();
        assertThat(Suppression.of(Table.line(IntStream.range(0, 20).map(_ -> 3).toArray()), FOUR).fewest()).isFalse();
    }

    private static List<Set<Integer>> choices(Table table, Set<Integer> primary, int size) {
        var choices = new ArrayList<Set<Integer>>();
        extend(table, new TreeSet<>(primary), 0, size, choices);
        return choices;
    }

    private static void extend(Table table, Set<Integer> chosen, int from, int size, List<Set<Integer>> choices) {
        if (chosen.size() == size) {
            choices.add(chosen);
            return;
        }
        for (int cell = from; cell < table.size(); cell++) {
            if (!chosen.contains(cell)) {
                var larger = new TreeSet<>(chosen);
                larger.add(cell);
                extend(table, larger, cell + 1, size, choices);
            }
        }
    }

    private static int people(Table table, Set<Integer> hidden) {
        return hidden.stream().mapToInt(table.counts()::get).sum();
    }

    private static int[][] counts(Random random, int rows, int columns) {
        return IntStream.range(0, rows).mapToObj(_ -> random.ints(columns, 1, 6).map(number -> number * number).toArray()).toArray(int[][]::new);
    }
}
