package org.wellspring.figures.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Branch and bound by itself. */
class SearchTests {

    private static final int WIDTH = 9;

    @Test
    void withAllTheStepsThereAreTheSmallestGroupIsFoundAndNothingIsLeftOpen() {
        for (int seed = 0; seed < 60; seed++) {
            var random = new Random(seed);
            var audit = some(random);
            var most = 2 + random.nextInt(20);
            var atoms = Atoms.of(audit.columns(), audit.figures());

            var found = parts(atoms).stream().map(part -> searched(atoms, part, most, Long.MAX_VALUE)).toList();

            var due = RowSpace.of(audit).groups().mapToLong(bits -> RowSpace.people(audit, bits)).filter(people -> people <= most).min();
            assertThat(found).allMatch(search -> search.unfinished().isEmpty());
            assertThat(found.stream().flatMap(search -> search.smallest().stream()).mapToLong(atoms::people).min()).as("seed %d", seed).isEqualTo(due);
        }
    }

    /** However few steps: what is found follows and is small enough, and where nothing is left open nothing was missed. */
    @ParameterizedTest
    @ValueSource(longs = {0, 1, 5, 20, 60, 200})
    void withFewerStepsNothingUntrueIsSaid(long steps) {
        for (int seed = 0; seed < 40; seed++) {
            var random = new Random(seed);
            var audit = some(random);
            var most = 2 + random.nextInt(20);
            var atoms = Atoms.of(audit.columns(), audit.figures());
            for (var part : parts(atoms)) {
                var search = searched(atoms, part, most, steps);

                var best = searched(atoms, part, most, Long.MAX_VALUE).smallest().map(atoms::people);
                search.smallest().ifPresent(group -> {
                    assertThat(part.holds(group)).isTrue();
                    assertThat(atoms.people(group)).isBetween(best.orElseThrow(), (long) most);
                });
                if (search.unfinished().isEmpty()) {
                    assertThat(search.smallest().map(atoms::people)).as("seed %d", seed).isEqualTo(best);
                }
                assertThat(part.columns()).containsAll(search.unfinished());
            }
        }
    }

    /** A group that was missed for want of steps has an unfinished column in it: the named columns are the ones to look at. */
    @Test
    void whatWasMissedIsAroundTheColumnsThatAreNamed() {
        var missed = 0;
        for (int seed = 0; seed < 80; seed++) {
            var audit = some(new Random(seed));
            var atoms = Atoms.of(audit.columns(), audit.figures());
            for (var part : parts(atoms)) {
                var search = searched(atoms, part, 20, 3);
                var best = searched(atoms, part, 20, Long.MAX_VALUE).smallest();

                if (best.isPresent() && search.smallest().map(group -> atoms.people(group) > atoms.people(best.get())).orElse(true)) {
                    missed++;
                    assertThat(search.unfinished()).as("seed %d", seed).isNotEmpty();
                }
            }
        }
        assertThat(missed).isPositive();
    }

    @ParameterizedTest
    @CsvSource({"4, false", "5, true", "6, true"})
    void aGroupMayHaveExactlySoManyPeople(long most, boolean found) {
        var audit = Tables.audit(20, new int[] {30, 3, 2}, new int[] {1, 1, 1}, new int[] {1, 0, 0}, new int[] {0, 1, 2});
        var atoms = Atoms.of(audit.columns().subList(0, 3), Tables.figures(new int[] {1, 1, 1}, new int[] {1, 0, 0}, new int[] {1000, 1, 2}));
        var part = Part.from(Echelon.of(new int[][] {{0, 1, 1}}, 3), 1, 3).getFirst();

        assertThat(searched(atoms, part, most, 1_000).smallest().isPresent()).isEqualTo(found);
    }

    /** Spring and autumn of the same three people: six columns, three people. */
    @Test
    void peopleWithSeveralColumnsAreCountedOnceInTheSearchToo() {
        var columns = IntStream.range(0, 6).mapToObj(j -> new Column("column " + j, "person " + j % 3, 1)).toList();
        var atoms = Atoms.of(columns, Tables.figures(new int[] {1, 2, 3, 4, 5, 6}, new int[] {2, 3, 4, 5, 6, 7}));
        var part = parts(atoms).getFirst();

        assertThat(searched(atoms, part, 3, 10_000).smallest()).hasValueSatisfying(group -> assertThat(group).hasSize(6));
        assertThat(searched(atoms, part, 2, 10_000).smallest()).isEmpty();
        assertThat(searched(atoms, part, 2, 10_000).unfinished()).isEmpty();
    }

    @Test
    void theSameSearchFindsTheSameAgain() {
        var audit = some(new Random(5));
        var atoms = Atoms.of(audit.columns(), audit.figures());

        var once = parts(atoms).stream().map(part -> searched(atoms, part, 20, 50)).toList();
        var again = parts(atoms).stream().map(part -> searched(atoms, part, 20, 50)).toList();

        assertThat(again.stream().map(Search::smallest)).isEqualTo(once.stream().map(Search::smallest).toList());
        assertThat(again.stream().map(Search::unfinished)).isEqualTo(once.stream().map(Search::unfinished).toList());
    }

    private static Search searched(Atoms atoms, Part part, long most, long steps) {
        var search = new Search(atoms, part, most);
        search.run(steps);
        return search;
    }

    private static List<Part> parts(Atoms atoms) {
        return Part.from(Echelon.of(atoms.rows(), atoms.count()), 0, atoms.count());
    }

    /** All different columns, so that each is an atom. */
    private static Audit some(Random random) {
        var rows = IntStream.range(0, 4).mapToObj(_ -> random.ints(WIDTH, 0, 2).toArray()).toArray(int[][]::new);
        rows[3] = IntStream.range(0, WIDTH).map(j -> j + 2).toArray();
        return Tables.audit(20, random.ints(WIDTH, 1, 5).toArray(), rows);
    }
}
