package org.wellspring.figures.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Parts of figures at random, beside every group of columns. */
class PartLawsTests {

    private static final int WIDTH = 8;
    private static final int ROUNDS = 80;

    @Test
    void noColumnAndNoRowIsInTwoParts() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            var echelon = Echelon.of(matrix(new Random(seed)), WIDTH);

            var parts = Part.from(echelon, 0, WIDTH);

            assertThat(parts.stream().flatMap(part -> part.columns().stream())).as("seed %d", seed).doesNotHaveDuplicates();
            assertThat(parts.stream().flatMap(part -> part.pivots().stream()))
                    .containsExactlyInAnyOrderElementsOf(IntStream.range(0, echelon.pivots().length).boxed().toList());
        }
    }

    /** Every column that some row has something in. */
    @Test
    void aColumnThatIsInNoRowIsInNoPart() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            var matrix = matrix(new Random(seed));
            var used = IntStream.range(0, WIDTH).filter(j -> List.of(matrix).stream().anyMatch(row -> row[j] != 0)).boxed().toList();

            var parts = Part.from(Echelon.of(matrix, WIDTH), 0, WIDTH);

            assertThat(parts.stream().flatMap(part -> part.columns().stream())).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(used);
        }
    }

    @Test
    void aPartHoldsExactlyTheGroupsOfItsColumnsThatFollow() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            var matrix = matrix(new Random(seed));
            var space = new RowSpace(List.of(matrix), WIDTH);

            for (var part : Part.from(Echelon.of(matrix, WIDTH), 0, WIDTH)) {
                for (var group : groups(part.columns())) {
                    assertThat(part.holds(group)).as("seed %d, %s", seed, group).isEqualTo(space.holds(group));
                }
            }
        }
    }

    /** A group that follows, cut along the parts, follows piece by piece: that is why each part may be searched alone. */
    @Test
    void whatFollowsFollowsPieceByPiece() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            var matrix = matrix(new Random(seed));
            var parts = Part.from(Echelon.of(matrix, WIDTH), 0, WIDTH);

            new RowSpace(List.of(matrix), WIDTH).groups().forEach(bits -> {
                var group = IntStream.range(0, WIDTH).filter(j -> (bits >> j & 1) == 1).boxed().collect(Collectors.toSet());
                for (var part : parts) {
                    var piece = new HashSet<>(group);
                    piece.retainAll(part.columns());
                    assertThat(piece.isEmpty() || part.holds(piece)).isTrue();
                    group.removeAll(part.columns());
                }
                assertThat(group).isEmpty();
            });
        }
    }

    @Test
    void theEquationsOfAPartAreFulfilledByWhatItHoldsAndByNothingElse() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            for (var part : Part.from(Echelon.of(matrix(new Random(seed)), WIDTH), 0, WIDTH)) {
                var equations = part.equations();

                assertThat(equations).hasSize(part.columns().size() - part.pivots().size());
                for (var group : groups(part.columns())) {
                    assertThat(equations.stream().allMatch(equation -> sum(equation, group) == 0)).as("seed %d, %s", seed, group).isEqualTo(part.holds(group));
                }
            }
        }
    }

    /** Groups with a column before the first are looked at nowhere, all others everywhere. */
    @Test
    void fromALaterColumnOnlyGroupsWithoutTheEarlierOnesAreLeft() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            var random = new Random(seed);
            var matrix = matrix(random);
            var first = 1 + random.nextInt(4);
            var parts = Part.from(Echelon.of(matrix, WIDTH), first, WIDTH);
            var space = new RowSpace(List.of(matrix), WIDTH);

            for (var group : groups(IntStream.range(first, WIDTH).boxed().toList())) {
                var held = parts.stream().allMatch(part -> {
                    var piece = new HashSet<>(group);
                    piece.retainAll(part.columns());
                    return part.holds(piece);
                }) && parts.stream().flatMap(part -> part.columns().stream()).collect(Collectors.toSet()).containsAll(group);
                assertThat(held).as("seed %d, from %d, %s", seed, first, group).isEqualTo(space.holds(group));
            }
            assertThat(parts.stream().flatMap(part -> part.columns().stream())).allMatch(column -> column >= first);
        }
    }

    @Test
    void nobodyIsHeldAsAGroupOfNobody() {
        var part = Part.from(Echelon.of(new int[][] {{1, 1}}, 2), 0, 2).getFirst();

        assertThat(part.holds(Set.of())).isTrue();
        assertThat(part.equations()).hasSize(1);
        assertThat(part.equations().getFirst().times()).containsExactly(1, -1);
    }

    private static long sum(Equation equation, Set<Integer> group) {
        return IntStream.range(0, equation.columns().length).filter(i -> group.contains(equation.columns()[i])).mapToLong(i -> equation.times()[i]).sum();
    }

    private static List<Set<Integer>> groups(List<Integer> columns) {
        return IntStream.range(1, 1 << columns.size())
                .mapToObj(bits -> IntStream.range(0, columns.size()).filter(i -> (bits >> i & 1) == 1).mapToObj(columns::get).collect(Collectors.toSet())).toList();
    }

    /** Few ones, so that there are often several parts, and now and then a two or something taken off. */
    private static int[][] matrix(Random random) {
        return IntStream.range(0, 2 + random.nextInt(4))
                .mapToObj(_ -> random.ints(WIDTH, 0, 12).map(number -> number < 3 ? 1 : number == 3 ? 2 : number == 4 ? -1 : 0).toArray()).toArray(int[][]::new);
    }
}
