package org.wellspring.figures.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CrowdTests {

    @Test
    void atFirstThereIsNobody() {
        assertThat(new Crowd(atoms(new Column("a", 3))).people()).isZero();
    }

    @Test
    void whoComesWithTwoColumnsIsCountedOnce() {
        var crowd = new Crowd(atoms(new Column("ana, spring", "ana", 1), new Column("ana, autumn", "ana", 1)));

        crowd.add(0);
        crowd.add(1);

        assertThat(crowd.people()).isEqualTo(1);
    }

    @Test
    void whoLosesOneOfTwoColumnsIsStillThere() {
        var crowd = new Crowd(atoms(new Column("ana, spring", "ana", 1), new Column("ana, autumn", "ana", 1)));
        crowd.add(0);
        crowd.add(1);

        crowd.remove(0);

        assertThat(crowd.people()).isEqualTo(1);
        assertThat(crowd.wouldAdd(0)).isZero();
    }

    @Test
    void whoLosesTheLastColumnIsGone() {
        var crowd = new Crowd(atoms(new Column("ana, spring", "ana", 7), new Column("ana, autumn", "ana", 7)));
        crowd.add(0);
        crowd.add(1);
        crowd.remove(1);

        crowd.remove(0);

        assertThat(crowd.people()).isZero();
        assertThat(crowd.wouldAdd(1)).isEqualTo(7);
    }

    /** Columns come and go at random; who is there is written down beside it. */
    @Test
    void thePeopleAreAlwaysThoseOfTheColumnsThatAreThere() {
        for (int seed = 0; seed < 100; seed++) {
            var random = new Random(seed);
            var columns = columns(random);
            var atoms = atoms(columns.toArray(Column[]::new));
            var crowd = new Crowd(atoms);
            var there = new ArrayList<Integer>();
            for (int step = 0; step < 60; step++) {
                var atom = random.nextInt(atoms.count());
                if (there.contains(atom)) {
                    crowd.remove(atom);
                    there.remove((Integer) atom);
                } else {
                    var due = crowd.people() + crowd.wouldAdd(atom);
                    crowd.add(atom);
                    there.add(atom);
                    assertThat(crowd.people()).isEqualTo(due);
                }
                assertThat(crowd.people()).as("seed %d, step %d", seed, step).isEqualTo(people(atoms, columns, there));
            }
        }
    }

    /** Whole departments of the largest size there is are still counted and not wrapped round. */
    @Test
    void manyLargeColumnsAreCountedBeyondAnInt() {
        var crowd = new Crowd(atoms(new Column("a", Integer.MAX_VALUE), new Column("b", Integer.MAX_VALUE), new Column("c", Integer.MAX_VALUE)));

        IntStream.range(0, 3).forEach(crowd::add);

        assertThat(crowd.people()).isEqualTo(3L * Integer.MAX_VALUE);
    }

    /** Columns that are in the same figures are one atom with several holders. */
    @Test
    void anAtomBringsAllItsPeopleAtOnce() {
        var columns = List.of(new Column("a", 3), new Column("b", 4), new Column("c", 5));
        var crowd = new Crowd(Atoms.of(columns, Tables.figures(new int[] {1, 1, 0}, new int[] {0, 0, 1})));

        assertThat(crowd.wouldAdd(0)).isEqualTo(7);
        crowd.add(0);

        assertThat(crowd.people()).isEqualTo(7);
        assertThat(crowd.wouldAdd(1)).isEqualTo(5);
    }

    private static long people(Atoms atoms, List<Column> columns, List<Integer> there) {
        return there.stream().flatMap(atom -> atoms.names().get(atom).stream())
                .map(name -> columns.stream().filter(column -> column.name().equals(name)).findFirst().orElseThrow())
                .map(column -> List.of(column.who(), column.size())).distinct().mapToLong(holder -> (int) holder.get(1)).sum();
    }

    private static List<Column> columns(Random random) {
        var sizes = random.ints(4, 1, 9).toArray();
        return IntStream.range(0, 8).mapToObj(j -> {
            var who = random.nextInt(4);
            return new Column("column " + j, "holder " + who, sizes[who]);
        }).toList();
    }

    /** Each column in a figure of its own, so that each is an atom. */
    private static Atoms atoms(Column... columns) {
        var rows = IntStream.range(0, columns.length)
                .mapToObj(i -> IntStream.range(0, columns.length).map(j -> i == j ? 1 : 0).toArray()).toArray(int[][]::new);
        return Atoms.of(List.of(columns), Tables.figures(rows));
    }
}
