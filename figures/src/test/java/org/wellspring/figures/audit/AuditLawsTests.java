package org.wellspring.figures.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellspring.figures.audit.Finding.Isolated;
import org.wellspring.figures.audit.Finding.NoneIsolated;

/** What must not change what an audit finds, and what must. */
class AuditLawsTests {

    private static final int ROUNDS = 150;

    @Test
    void theOrderOfFiguresAndColumnsDoesNotMatter() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            var random = new Random(seed);
            var audit = Tables.some(random);
            var order = new ArrayList<>(IntStream.range(0, audit.columns().size()).boxed().toList());
            Collections.shuffle(order, random);
            var figures = new ArrayList<>(audit.figures().stream()
                    .map(figure -> new Figure(figure.name(), order.stream().mapToInt(figure::at).toArray())).toList());
            Collections.shuffle(figures, random);

            var turned = new Audit(order.stream().map(audit.columns()::get).toList(), figures, audit.minimum());

            assertThat(Tables.people(turned)).as("seed %d", seed).isEqualTo(Tables.people(audit));
        }
    }

    /** A sum, a difference, a repetition, a multiple, a row of nothing: who has the others has these already. */
    @Test
    void aFigureThatFollowsFromTheOthersChangesNothing() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            var audit = Tables.some(new Random(seed));
            var first = audit.figures().getFirst().row();
            var last = audit.figures().getLast().row();

            var more = with(audit, combined(first, 1, last, 1), combined(first, 2, last, -1), first, combined(first, -7, last, 0), combined(first, 0, last, 0));

            assertThat(Tables.people(more)).as("seed %d", seed).isEqualTo(Tables.people(audit));
        }
    }

    @Test
    void oneFigureMoreNeverMakesAnythingSafer() {
        var worse = 0;
        for (int seed = 0; seed < ROUNDS; seed++) {
            var random = new Random(seed);
            var audit = Tables.some(random);

            var more = with(audit, random.ints(audit.columns().size(), 0, 2).toArray());

            assertThat(Tables.people(more)).as("seed %d", seed).isLessThanOrEqualTo(Tables.people(audit));
            worse += Tables.people(more) < Tables.people(audit) ? 1 : 0;
        }
        assertThat(worse).isGreaterThan(ROUNDS / 10);
    }

    @Test
    void aFigureTimesANumberGivesAwayAsMuchAsTheFigure() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            var random = new Random(seed);
            var audit = Tables.some(random);

            var times = new Audit(audit.columns(), audit.figures().stream()
                    .map(figure -> new Figure(figure.name(), combined(figure.row(), random.nextBoolean() ? 1_000_003 : -12, figure.row(), 0))).toList(), audit.minimum());

            assertThat(Tables.people(times)).as("seed %d", seed).isEqualTo(Tables.people(audit));
        }
    }

    /** Ten people as one column or as ten that are always together: the same ten. */
    @Test
    void peopleWhoAreAlwaysTogetherMayBeWrittenAsOneColumn() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            var audit = Tables.some(new Random(seed));
            var whose = IntStream.range(0, audit.columns().size()).boxed()
                    .flatMap(j -> Collections.nCopies(audit.columns().get(j).size(), j).stream()).toList();
            var columns = IntStream.range(0, whose.size()).mapToObj(i -> new Column("person " + i, 1)).toList();

            var apart = new Audit(columns, audit.figures().stream()
                    .map(figure -> new Figure(figure.name(), whose.stream().mapToInt(figure::at).toArray())).toList(), audit.minimum());

            assertThat(Tables.people(apart)).as("seed %d", seed).isEqualTo(Tables.people(audit));
        }
    }

    @Test
    void aHigherMinimumNeverFindsLess() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            var audit = Tables.some(new Random(seed));

            var higher = new Audit(audit.columns(), audit.figures(), audit.minimum() + 1);

            if (audit.finding() instanceof Isolated found) {
                assertThat(Tables.people(higher)).as("seed %d", seed).isEqualTo(found.people());
            } else {
                assertThat(Tables.people(higher)).isGreaterThanOrEqualTo(audit.minimum());
            }
        }
    }

    /** As many independent counts as there are people name everybody, whatever was counted. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void asManyCountsAsPeopleNameEverybody(long seed) {
        var random = new Random(seed);
        var counts = new ArrayList<int[]>();
        while (new RowSpace(counts, 24).rank() < 24) {
            counts.add(random.ints(24, 0, 2).toArray());
        }

        var found = Tables.audit(12, Tables.ones(24), counts.toArray(int[][]::new)).finding();

        assertThat(found).isInstanceOfSatisfying(Isolated.class, isolated -> {
            assertThat(isolated.people()).isEqualTo(1);
            assertThat(isolated.smallest()).isTrue();
        });
    }

    private static Audit with(Audit audit, int[]... rows) {
        var figures = new ArrayList<>(audit.figures());
        for (var row : rows) {
            figures.add(new Figure("more " + figures.size(), row));
        }
        return new Audit(audit.columns(), figures, audit.minimum());
    }

    private static int[] combined(int[] one, int times, int[] other, int otherTimes) {
        return IntStream.range(0, one.length).map(j -> times * one[j] + otherTimes * other[j]).toArray();
    }
}
