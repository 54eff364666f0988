package org.wellspring.figures.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Columns taken together, and taken apart again. */
class AtomsLawsTests {

    private static final int ROUNDS = 100;

    @Test
    void everyColumnOfSomebodyInSomeFigureIsInExactlyOneAtom() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            var audit = some(new Random(seed));

            var atoms = Atoms.of(audit.columns(), audit.figures());

            var counted = IntStream.range(0, audit.columns().size())
                    .filter(j -> audit.columns().get(j).size() > 0 && audit.figures().stream().anyMatch(figure -> figure.at(j) != 0))
                    .mapToObj(j -> audit.columns().get(j).name()).toList();
            assertThat(atoms.names().stream().flatMap(List::stream)).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(counted);
        }
    }

    @Test
    void twoColumnsAreOneAtomExactlyWhereEveryFigureCountsThemAlike() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            var audit = some(new Random(seed));
            var atoms = Atoms.of(audit.columns(), audit.figures());
            var names = atoms.names().stream().flatMap(List::stream).toList();

            for (var one : names) {
                for (var other : names) {
                    var together = atoms.names().stream().anyMatch(atom -> atom.contains(one) && atom.contains(other));
                    assertThat(together).as("seed %d: %s, %s", seed, one, other)
                            .isEqualTo(audit.figures().stream().allMatch(figure -> figure.at(at(audit, one)) == figure.at(at(audit, other))));
                }
            }
        }
    }

    @Test
    void theRowsAreTheFiguresOverTheAtomsEachOnce() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            var audit = some(new Random(seed));

            var atoms = Atoms.of(audit.columns(), audit.figures());

            assertThat(List.of(atoms.rows()).stream().map(Line::new)).doesNotHaveDuplicates();
            assertThat(atoms.figures()).hasSameSizeAs(List.of(atoms.rows())).doesNotHaveDuplicates();
            for (var figure : audit.figures()) {
                var row = new Line(atoms.names().stream().mapToInt(atom -> figure.at(at(audit, atom.getFirst()))).toArray());
                assertThat(List.of(atoms.rows()).stream().map(Line::new)).as("seed %d", seed).contains(row);
            }
        }
    }

    @Test
    void anAtomsPeopleAreThoseOfItsColumnsEachCountedOnce() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            var audit = some(new Random(seed));
            var atoms = Atoms.of(audit.columns(), audit.figures());
            for (int atom = 0; atom < atoms.count(); atom++) {
                assertThat(atoms.people(atom)).as("seed %d", seed).isEqualTo(people(audit, atoms.names(Set.of(atom))));
            }

            var group = IntStream.range(0, atoms.count()).filter(atom -> atom % 2 == 0).boxed().collect(Collectors.toSet());

            assertThat(atoms.people(group)).isEqualTo(people(audit, atoms.names(group)));
            assertThat(IntStream.range(1, atoms.count())).allMatch(atom -> atoms.people(atom - 1) >= atoms.people(atom));
        }
    }

    @Test
    void nobodyInAnyFigureIsNoAtom() {
        var columns = List.of(new Column("a", 3), new Column("nobody", 0));

        assertThat(Atoms.of(columns, List.of()).count()).isZero();
        assertThat(Atoms.of(columns, Tables.figures(new int[] {0, 1})).count()).isZero();
        assertThat(Atoms.of(List.of(), List.of()).rows()).isEmpty();
    }

    @Test
    void linesOfTheSameNumbersAreTheSame() {
        var line = new Line(new int[] {1, 0, -2});

        assertThat(line).isEqualTo(new Line(new int[] {1, 0, -2})).hasSameHashCodeAs(new Line(new int[] {1, 0, -2}));
        assertThat(line).isNotEqualTo(new Line(new int[] {1, 0, 2})).isNotEqualTo(new Line(new int[] {1, 0})).isNotEqualTo("1, 0, -2");
        assertThat(line.zero()).isFalse();
        assertThat(new Line(new int[] {0, 0}).zero()).isTrue();
        assertThat(new Line(new int[0]).zero()).isTrue();
        assertThat(new HashSet<>(List.of(line, new Line(new int[] {5})))).contains(new Line(new int[] {1, 0, -2}));
    }

    private static int at(Audit audit, String name) {
        return IntStream.range(0, audit.columns().size()).filter(j -> audit.columns().get(j).name().equals(name)).findFirst().orElseThrow();
    }

    private static long people(Audit audit, List<String> names) {
        return names.stream().map(name -> audit.columns().get(at(audit, name)))
                .map(column -> List.of(column.who(), column.size())).distinct().mapToLong(holder -> (int) holder.get(1)).sum();
    }

    /** Eight columns of five holders, one of whom is nobody, and three figures: some columns alike, some in none. */
    private static Audit some(Random random) {
        var sizes = random.ints(5, 1, 9).toArray();
        sizes[4] = 0;
        var columns = IntStream.range(0, 8).mapToObj(j -> {
            var who = random.nextInt(5);
            return new Column("column " + j, "holder " + who, sizes[who]);
        }).toList();
        return new Audit(columns, Tables.figures(random.ints(8, 0, 2).toArray(), random.ints(8, 0, 2).toArray(), random.ints(8, -1, 2).toArray()), 20);
    }
}
