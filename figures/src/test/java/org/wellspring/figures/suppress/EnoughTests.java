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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The good choice for large tables: never too little, whatever the table. */
class EnoughTests {

    @ParameterizedTest
    @CsvSource({"61, 6, 6, 5, 5", "62, 7, 5, 5, 5", "63, 5, 8, 10, 3", "64, 6, 6, 3, 12", "65, 9, 4, 5, 5", "66, 6, 7, 20, 20"})
    void aReaderWithEveryEquationNarrowsNoHiddenCell(long seed, int rows, int columns, int least, int width) {
        var table = Table.grid(counts(new Random(seed), rows, columns));
        var protection = new Protection(least, width);

        var hidden = Suppression.of(table, protection).hidden();

        assertThat(hidden).containsAll(protection.primary(table));
        assertThat(new Reader(table, hidden).narrows(width)).isFalse();
        assertThat(protection.groupsHidden(table, hidden)).isTrue();
    }

    /** The same reader is no straw man: with the cells hidden only for their own sake, most tables give one away. */
    @Test
    void theSameReaderFindsOutWhatIsHiddenForItsOwnSakeAlone() {
        var found = 0;
        for (long seed = 61; seed < 71; seed++) {
            var table = Table.grid(counts(new Random(seed), 6, 6));
            found += new Reader(table, new Protection(5, 5).primary(table)).narrows(5) ? 1 : 0;
        }

        assertThat(found).isGreaterThan(7);
    }

    @ParameterizedTest
    @ValueSource(longs = {71, 72, 73, 74, 75, 76, 77, 78})
    void beforeASmallTableItHidesAtLeastAsManyAsTheFewestAndStillEnough(long seed) {
        var table = Table.grid(counts(new Random(seed), 3, 3));
        var protection = new Protection(5, 4);
        var primary = protection.primary(table);

        var enough = new Enough(table, protection).beyond(primary);

        assertThat(new Reader(table, enough).learnsNothingAgainst(protection)).isTrue();
        assertThat(enough).containsAll(primary).hasSizeGreaterThanOrEqualTo(new Fewest(table, protection).beyond(primary).size());
    }

    /** Wards, departments, sites and the house: a tree of sums four deep, in which a gap can be filled from above and from below. */
    @ParameterizedTest
    @ValueSource(longs = {81, 82, 83, 84})
    void aTreeOfWardsIsNeverShownTooMuchOf(long seed) {
        var table = tree(new Random(seed));
        var protection = new Protection(5, 5);

        var suppression = Suppression.of(table, protection);

        assertThat(table.size()).isGreaterThan(20);
        assertThat(suppression.hidden()).containsAll(suppression.primary());
        assertThat(new Reader(table, suppression.hidden()).narrows(5)).isFalse();
        assertThat(protection.groupsHidden(table, suppression.hidden())).isTrue();
    }

    /** Shown again where it was not needed: without any single one of them something would be known. */
    @ParameterizedTest
    @ValueSource(longs = {81, 82})
    void whatIsHiddenInATreeIsAllNeeded(long seed) {
        var table = tree(new Random(seed));
        var protection = new Protection(5, 5);
        var suppression = Suppression.of(table, protection);

        assertThat(suppression.secondary()).isNotEmpty();
        for (var cell : suppression.secondary()) {
            var less = new TreeSet<>(suppression.hidden());
            less.remove(cell);

            assertThat(protection.exposed(table, less).isPresent() || !protection.groupsHidden(table, less)).isTrue();
        }
    }

    @Test
    void aLargeTableOfLargeCellsIsShownWholeAndThatIsTheFewest() {
        var suppression = Suppression.of(Table.grid(IntStream.range(0, 6).mapToObj(_ -> new int[] {20, 30, 40, 50}).toArray(int[][]::new)), new Protection(20, 5));

        assertThat(suppression).isEqualTo(new Suppression(Set.of(), Set.of(), true));
    }

    @Test
    void aLargeTableOfNobodyIsHiddenWithoutSearchingForEver() {
        var table = Table.grid(new int[5][5]);

        var suppression = Suppression.of(table, new Protection(5, 5));

        assertThat(suppression.hidden()).hasSize(36);
        assertThat(suppression.secondary()).isEmpty();
    }

    private static int[][] counts(Random random, int rows, int columns) {
        return IntStream.range(0, rows).mapToObj(_ -> random.ints(columns, 1, 8).map(number -> number * number - random.nextInt(2)).toArray()).toArray(int[][]::new);
    }

    /** Two to four wards in each of three departments in each of three sites. */
    private static Table tree(Random random) {
        var counts = new ArrayList<Integer>();
        var sums = new ArrayList<Table.Sum>();
        var sites = new ArrayList<Integer>();
        for (int site = 0; site < 3; site++) {
            var departments = new ArrayList<Integer>();
            for (int department = 0; department < 3; department++) {
                var wards = new ArrayList<Integer>();
                for (int ward = random.nextInt(2, 5); ward > 0; ward--) {
                    wards.add(counts.size());
                    counts.add(random.nextInt(1, 40));
                }
                departments.add(total(counts, sums, wards));
            }
            sites.add(total(counts, sums, departments));
        }
        total(counts, sums, sites);
        return new Table(counts, sums);
    }

    private static int total(List<Integer> counts, List<Table.Sum> sums, List<Integer> parts) {
        sums.add(new Table.Sum(counts.size(), parts));
        counts.add(parts.stream().mapToInt(counts::get).sum());
        return counts.size() - 1;
    }
}
