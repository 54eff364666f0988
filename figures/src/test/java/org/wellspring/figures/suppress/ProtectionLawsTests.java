package org.wellspring.figures.suppress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Tables and gaps at random: what is proved to be protected, a reader who reckons with the whole table cannot narrow. */
class ProtectionLawsTests {

    private static final int ROUNDS = 120;

    @Test
    void whatIsProvedToBeWideIsWideForWhoeverReckons() {
        var proved = 0;
        for (int round = 0; round < ROUNDS; round++) {
            var random = new Random(round);
            var table = Table.grid(counts(random, 3, 3));
            var hidden = some(random, table, 0.6);
            var protection = new Protection(2, 1 + random.nextInt(6));

            if (protection.exposed(table, hidden).isEmpty()) {
                proved++;
                assertThat(new Reader(table, hidden).narrows(protection.width())).as("round %d", round).isFalse();
            }
        }
        assertThat(proved).isBetween(ROUNDS / 10, ROUNDS * 9 / 10);
    }

    /** Between rows and columns nothing is lost by asking for whole tables: a cell that is said to be exposed is. */
    @Test
    void whatIsCalledExposedIsKnownTooNarrowly() {
        for (int round = 0; round < ROUNDS; round++) {
            var random = new Random(round);
            var table = Table.grid(counts(random, 3, 3));
            var hidden = some(random, table, 0.6);
            var protection = new Protection(2, 1 + random.nextInt(6));

            var exposed = protection.exposed(table, hidden);

            exposed.ifPresent(cell -> {
                assertThat(hidden).contains(cell);
                assertThat(new Reader(table, hidden).canBe(cell).width()).isLessThan(protection.width());
            });
        }
    }

    @Test
    void aGroupIsCalledHiddenExactlyWhereNoSumOfWhatIsShownIsAboutTooFew() {
        var isolated = 0;
        for (int round = 0; round < ROUNDS; round++) {
            var random = new Random(round);
            var table = Table.grid(counts(random, 3, 2));
            var hidden = some(random, table, 0.5);
            var protection = new Protection(2 + random.nextInt(9), 1);

            var isolates = new Reader(table, hidden).isolates(protection.least());

            isolated += isolates ? 1 : 0;
            assertThat(protection.groupsHidden(table, hidden)).as("round %d", round).isNotEqualTo(isolates);
        }
        assertThat(isolated).isBetween(ROUNDS / 10, ROUNDS * 9 / 10);
    }

    /** Rows become columns: the table says the same. */
    @Test
    void aTableTurnedOnItsSideIsProtectedAsWell() {
        for (int round = 0; round < 8; round++) {
            var random = new Random(round);
            var counts = counts(random, 2, 3);
            var table = Table.grid(counts);
            var turned = Table.grid(turned(counts));
            var hidden = some(random, table, 0.7);
            var protection = new Protection(5, 3);

            var hiddenTurned = hidden.stream().map(cell -> cell % 4 * 3 + cell / 4).collect(Collectors.toSet());

            assertThat(protection.exposed(turned, hiddenTurned).isPresent()).isEqualTo(protection.exposed(table, hidden).isPresent());
            assertThat(protection.groupsHidden(turned, hiddenTurned)).isEqualTo(protection.groupsHidden(table, hidden));
            assertThat(Suppression.of(turned, protection).hidden()).hasSameSizeAs(Suppression.of(table, protection).hidden());
        }
    }

    /** The more is asked the less is enough. */
    @Test
    void whoAsksForMoreIsNeverSatisfiedSooner() {
        for (int round = 0; round < ROUNDS; round++) {
            var random = new Random(round);
            var table = Table.grid(counts(random, 3, 3));
            var hidden = some(random, table, 0.7);

            if (new Protection(3, 4).exposed(table, hidden).isPresent()) {
                assertThat(new Protection(3, 5).exposed(table, hidden)).isPresent();
            }
            if (!new Protection(3, 4).groupsHidden(table, hidden)) {
                assertThat(new Protection(4, 4).groupsHidden(table, hidden)).isFalse();
            }
        }
    }

    @Test
    void hidingOneMoreNeverNarrowsTheOthers() {
        for (int round = 0; round < 30; round++) {
            var random = new Random(round);
            var table = Table.grid(counts(random, 3, 3));
            var hidden = some(random, table, 0.5);
            var more = new TreeSet<>(hidden);
            more.add(random.nextInt(table.size()));

            for (var cell : hidden) {
                assertThat(new Reader(table, more).canBe(cell).width()).isGreaterThanOrEqualTo(new Reader(table, hidden).canBe(cell).width() - 1e-6);
            }
        }
    }

    private static Set<Integer> some(Random random, Table table, double share) {
        return IntStream.range(0, table.size()).filter(_ -> random.nextDouble() < share).boxed().collect(Collectors.toCollection(TreeSet::new));
    }

    private static int[][] counts(Random random, int rows, int columns) {
        return IntStream.range(0, rows).mapToObj(_ -> random.ints(columns, 0, 12).toArray()).toArray(int[][]::new);
    }

    private static int[][] turned(int[][] counts) {
        return IntStream.range(0, counts[0].length).mapToObj(j -> IntStream.range(0, counts.length).map(i -> counts[i][j]).toArray()).toArray(int[][]::new);
    }
}
