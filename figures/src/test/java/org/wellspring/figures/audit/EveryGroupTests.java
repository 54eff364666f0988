package org.wellspring.figures.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.wellspring.figures.Rational;
import org.wellspring.figures.audit.Finding.Isolated;
import org.wellspring.figures.audit.Finding.NoneIsolated;

/** The audit beside the plainest one there is: every group, one after the other, reduced in fractions. */
class EveryGroupTests {

    @Test
    void theAuditFindsTheSmallestGroupThatEveryGroupTriedWouldFind() {
        var isolated = 0;
        for (int seed = 0; seed < 1_500; seed++) {
            var audit = somewhere(new Random(seed));

            var found = audit.finding();

            var plain = smallest(audit);
            if (plain.isEmpty()) {
                assertThat(found).as("seed %d", seed).isEqualTo(new NoneIsolated());
            } else {
                isolated++;
                assertThat(found).as("seed %d", seed).isInstanceOfSatisfying(Isolated.class, group -> {
                    assertThat(group.people()).isEqualTo(plain.getAsLong());
                    assertThat(group.smallest()).isTrue();
                    assertThat(Tables.addedUp(audit, group)).isEqualTo(row(audit, group.columns()));
                });
            }
        }
        assertThat(isolated).isBetween(300, 1_200);
    }

    /** Branch and bound alone, without the groups of few columns having been gone through before. */
    @Test
    void branchAndBoundAloneFindsTheSameGroups() {
        for (int seed = 0; seed < 1_500; seed++) {
            var audit = somewhere(new Random(seed));

            var found = searched(audit);

            assertThat(found).as("seed %d", seed).isEqualTo(smallest(audit));
        }
    }

    /** With numbers so long that the equations are cut to forty bits, and every group looked at again in full. */
    @Test
    void equationsThatAreCutMissNothing() {
        for (int seed = 0; seed < 150; seed++) {
            var random = new Random(seed);
            var width = 8;
            var rows = IntStream.range(0, 6).mapToObj(_ -> random.ints(width, 0, 1_000_000_000).toArray()).toArray(int[][]::new);
            rows[5] = random.ints(width, 0, 2).toArray();
            var audit = Tables.audit(2 + random.nextInt(12), random.ints(width, 1, 5).toArray(), rows);

            assertThat(searched(audit)).as("seed %d", seed).isEqualTo(smallest(audit));
        }
    }

    private static OptionalLong searched(Audit audit) {
        var atoms = Atoms.of(audit.columns(), audit.figures());
        var echelon = Echelon.of(atoms.rows(), atoms.count());
        var large = (int) IntStream.range(0, atoms.count()).filter(atom -> atoms.people(atom) >= audit.minimum()).count();
        return Part.from(echelon, large, atoms.count()).stream().flatMapToLong(part -> {
            var search = new Search(atoms, part, audit.minimum() - 1);
            search.run(Long.MAX_VALUE);
            assertThat(search.unfinished()).isEmpty();
            return search.smallest().map(group -> LongStream.of(atoms.people(group))).orElseGet(LongStream::empty);
        }).min();
    }

    /** Between two and nine columns, one to eight figures of zeros and ones, and now and then other numbers. */
    private static Audit somewhere(Random random) {
        var sizes = random.ints(2 + random.nextInt(8), 1, 9).toArray();
        var most = random.nextInt(4) == 0 ? 4 : 2;
        var rows = IntStream.range(0, 1 + random.nextInt(8)).mapToObj(_ -> random.ints(sizes.length, most == 4 ? -1 : 0, most).toArray()).toArray(int[][]::new);
        return Tables.audit(2 + random.nextInt(12), sizes, rows);
    }

    private static OptionalLong smallest(Audit audit) {
        var width = audit.columns().size();
        var space = new ArrayList<Rational[]>();
        audit.figures().forEach(figure -> {
            var rest = reduced(space, fractions(figure.row()));
            if (pivot(rest) < width) {
                space.add(rest);
            }
        });
        return IntStream.range(1, 1 << width)
                .filter(bits -> people(audit, bits) > 0 && people(audit, bits) < audit.minimum())
                .filter(bits -> pivot(reduced(space, fractions(IntStream.range(0, width).map(j -> bits >> j & 1).toArray()))) == width)
                .mapToLong(bits -> people(audit, bits)).min();
    }

    private static long people(Audit audit, int bits) {
        return IntStream.range(0, audit.columns().size()).filter(j -> (bits >> j & 1) == 1).mapToLong(j -> audit.columns().get(j).size()).sum();
    }


    private static Rational[] reduced(List<Rational[]> space, Rational[] row) {
        var rest = row.clone();
        for (var other : space) {
            var pivot = pivot(other);
            var factor = rest[pivot].dividedBy(other[pivot]);
            for (int j = 0; j < rest.length; j++) {
                rest[j] = rest[j].minus(factor.times(other[j]));
            }
        }
        return rest;
    }

    private static int pivot(Rational[] row) {
        return (int) Arrays.stream(row).takeWhile(number -> number.signum() == 0).count();
    }

    private static Rational[] fractions(int[] row) {
        return Arrays.stream(row).mapToObj(Rational::of).toArray(Rational[]::new);
    }

    private static List<Integer> row(Audit audit, List<String> columns) {
        return audit.columns().stream().map(column -> columns.contains(column.name()) ? 1 : 0).toList();
    }
}
