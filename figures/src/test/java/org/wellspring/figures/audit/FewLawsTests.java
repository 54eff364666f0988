package org.wellspring.figures.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Groups of a few columns, beside every group of so few. */
class FewLawsTests {

    private static final int WIDTH = 9;
    private static final int ROUNDS = 40;

    @Test
    void theSmallestGroupOfAtMostFiveColumnsIsFound() {
        var found = 0;
        for (int seed = 0; seed < ROUNDS; seed++) {
            var random = new Random(seed);
            var audit = some(random);
            var most = 2 + random.nextInt(12);

            var few = smallest(audit, most);

            var due = groups(audit, most).filter(bits -> Integer.bitCount(bits) <= 5).mapToLong(bits -> RowSpace.people(audit, bits)).min();
            assertThat(few).as("seed %d", seed).isEqualTo(due);
            found += due.isPresent() ? 1 : 0;
        }
        assertThat(found).isBetween(ROUNDS / 10, ROUNDS * 9 / 10);
    }

    /** Where nothing is said to be left, no larger group is small enough. */
    @Test
    void whereNothingIsSaidToBeLeftNothingIs() {
        var all = 0;
        for (int seed = 0; seed < ROUNDS; seed++) {
            var random = new Random(seed);
            var audit = some(random);
            var most = 2 + random.nextInt(12);
            var atoms = Atoms.of(audit.columns(), audit.figures());

            for (var part : parts(atoms)) {
                var few = new Few(atoms, part, most);
                few.run();

                if (few.all()) {
                    all++;
                    var least = groups(audit, most).filter(bits -> part.columns().containsAll(atomsOf(audit, atoms, bits)))
                            .mapToLong(bits -> RowSpace.people(audit, bits)).min();
                    assertThat(few.smallest().map(atoms::people)).as("seed %d", seed).isEqualTo(least.stream().boxed().findFirst());
                }
            }
        }
        assertThat(all).isGreaterThan(ROUNDS / 4);
    }

    /** The smallest over all parts, as the audit goes about it. */
    private static OptionalLong smallest(Audit audit, long most) {
        var atoms = Atoms.of(audit.columns(), audit.figures());
        return parts(atoms).stream().map(part -> {
            var few = new Few(atoms, part, most);
            few.run();
            return few;
        }).flatMap(few -> few.smallest().stream()).mapToLong(atoms::people).min();
    }

    private static List<Part> parts(Atoms atoms) {
        return Part.from(Echelon.of(atoms.rows(), atoms.count()), 0, atoms.count());
    }

    private static List<Integer> atomsOf(Audit audit, Atoms atoms, int bits) {
        return IntStream.range(0, atoms.count()).filter(atom -> IntStream.range(0, WIDTH).filter(j -> (bits >> j & 1) == 1)
                .anyMatch(j -> atoms.names().get(atom).contains(audit.columns().get(j).name()))).boxed().collect(Collectors.toList());
    }

    private static IntStream groups(Audit audit, long most) {
        return RowSpace.of(audit).groups().filter(bits -> RowSpace.people(audit, bits) <= most);
    }

    /** Nine columns that are all different, so that each is an atom, of one to four people. */
    private static Audit some(Random random) {
        var rows = IntStream.range(0, 5).mapToObj(_ -> random.ints(WIDTH, 0, 2).toArray()).toArray(int[][]::new);
        rows[4] = IntStream.range(0, WIDTH).map(j -> j + 2).toArray();
        return Tables.audit(20, random.ints(WIDTH, 1, 5).toArray(), rows);
    }
}
