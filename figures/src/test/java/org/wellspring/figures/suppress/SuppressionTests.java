package org.wellspring.figures.suppress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SuppressionTests {

    private static final Protection FIVE = new Protection(5, 5);

    @Test
    void aTableWithoutSmallCellsIsShownWhole() {
        var suppression = Suppression.of(Table.grid(new int[][] {{8, 9}, {7, 12}}), FIVE);

        assertThat(suppression.hidden()).isEmpty();
        assertThat(suppression.fewest()).isTrue();
    }

    @Test
    void aSmallCellInALineTakesTheSmallestOtherWithIt() {
        var suppression = Suppression.of(Table.line(3, 9, 14), FIVE);

        assertThat(suppression.primary()).containsExactly(0);
        assertThat(suppression.secondary()).containsExactly(1);
    }

    /** 2 and 2 beside each other would still be four people, printed as a difference: a third cell goes too. */
    @Test
    void twoSmallCellsThatAreTooFewTogetherTakeAThird() {
        var suppression = Suppression.of(Table.line(2, 2, 14, 9), new Protection(5, 2));

        assertThat(suppression.primary()).containsExactly(0, 1);
        assertThat(suppression.secondary()).containsExactly(3);
    }

    @Test
    void aSmallCellInAGridTakesARectangle() {
        var suppression = Suppression.of(Table.grid(new int[][] {{3, 9, 14}, {11, 8, 10}, {12, 15, 13}}), FIVE);

        assertThat(suppression.secondary()).hasSize(3).contains(1, 5);
        assertThat(suppression.fewest()).isTrue();
    }

    /** Hiding the cells beside an almost empty one is not enough: what is left open would be too narrow. */
    @Test
    void aNeighbourOfNearlyNobodyHidesNothing() {
        var protection = new Protection(2, 8);

        var suppression = Suppression.of(Table.line(1, 1, 30, 40), protection);

        assertThat(protection.exposed(Table.line(1, 1, 30, 40), Set.of(0, 1))).isPresent();
        assertThat(suppression.hidden()).contains(0, 1).hasSize(3);
    }

    @Test
    void inAHierarchyTheTotalsAboveAreWatchedToo() {
        var tree = new Table(List.of(3, 9, 20, 25, 12, 45, 57),
                List.of(new Table.Sum(4, List.of(0, 1)), new Table.Sum(5, List.of(2, 3)), new Table.Sum(6, List.of(4, 5))));

        var suppression = Suppression.of(tree, FIVE);

        assertThat(suppression.hidden()).containsExactlyInAnyOrder(0, 1);
        assertThat(protectedBy(FIVE, tree, suppression.hidden())).isTrue();
    }

    /** A department with one ward: hiding the ward alone would leave it printed one line above. */
    @Test
    void aTotalThatIsTheSameNumberIsHiddenAsWell() {
        var tree = new Table(List.of(3, 20, 25, 3, 45, 48),
                List.of(new Table.Sum(3, List.of(0)), new Table.Sum(4, List.of(1, 2)), new Table.Sum(5, List.of(3, 4))));

        var hidden = Suppression.of(tree, FIVE).hidden();

        assertThat(hidden).contains(0, 3).hasSizeGreaterThan(2);
        assertThat(protectedBy(FIVE, tree, hidden)).isTrue();
    }

    /** Beside every choice there is, tried one after the other. */
    @Test
    void noChoiceHidesFewerCellsOrFewerPeople() {
        var random = new Random(3);
        for (int round = 0; round < 12; round++) {
            var table = Table.grid(grid(random, 2, 2 + random.nextInt(2)));
            var protection = new Protection(4, 3);

            var hidden = Suppression.of(table, protection).hidden();

            var primary = protection.primary(table);
            var best = IntStream.range(0, 1 << table.size())
                    .mapToObj(bits -> IntStream.range(0, table.size()).filter(cell -> (bits >> cell & 1) == 1).boxed().collect(Collectors.toCollection(TreeSet::new)))
                    .filter(choice -> choice.containsAll(primary) && choice.size() <= hidden.size() && protectedBy(protection, table, choice))
                    .min(Comparator.comparing((TreeSet<Integer> choice) -> choice.size()).thenComparing(choice -> people(table, choice))).orElseThrow();
            assertThat(hidden).as("round %d", round).hasSameSizeAs(best);
            assertThat(people(table, hidden)).isEqualTo(people(table, best));
        }
    }

    @Test
    void aLargeTableIsNeverShownTooMuchOf() {
        var random = new Random(4);
        for (int round = 0; round < 5; round++) {
            var table = Table.grid(grid(random, 9, 7));

            var suppression = Suppression.of(table, FIVE);

            assertThat(suppression.fewest()).isFalse();
            assertThat(suppression.hidden()).containsAll(FIVE.primary(table));
            assertThat(protectedBy(FIVE, table, suppression.hidden())).as("round %d", round).isTrue();
            assertThat(suppression.hidden().size()).isLessThan(table.size());
        }
    }

    /** What was hidden for others' sake was all needed: showing any one of them again exposes something. */
    @Test
    void aLargeTableHidesNothingForNothing() {
        var table = Table.grid(grid(new Random(6), 8, 6));

        var suppression = Suppression.of(table, FIVE);

        for (var cell : suppression.secondary()) {
            var less = new TreeSet<>(suppression.hidden());
            less.remove(cell);
            assertThat(protectedBy(FIVE, table, less)).isFalse();
        }
    }

    @Test
    void aTableOfNearlyNobodyIsHiddenWhole() {
        var table = Table.grid(new int[][] {{1, 0}, {0, 1}});

        assertThat(Suppression.of(table, FIVE).hidden()).hasSize(9);
    }

    @Test
    void aProtectionProtectsSomebody() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Protection(1, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> new Protection(5, 0));
    }

    private static boolean protectedBy(Protection protection, Table table, Set<Integer> hidden) {
        return protection.exposed(table, hidden).isEmpty() && protection.groupsHidden(table, hidden);
    }

    private static int people(Table table, Set<Integer> hidden) {
        return hidden.stream().mapToInt(table.counts()::get).sum();
    }

    private static int[][] grid(Random random, int rows, int columns) {
        return IntStream.range(0, rows).mapToObj(_ -> random.ints(columns, 0, 6).map(number -> number * number + 1).toArray()).toArray(int[][]::new);
    }
}
