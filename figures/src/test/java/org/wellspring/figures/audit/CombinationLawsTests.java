package org.wellspring.figures.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellspring.figures.audit.Finding.Term;

/** Every combination that is printed can be done again by hand: here it is, for every group that follows. */
class CombinationLawsTests {

    private static final int WIDTH = 6;

    @Test
    void whatIsPrintedAddsUpToTheGroupAndNothingElse() {
        for (int seed = 0; seed < 150; seed++) {
            var atoms = some(new Random(seed), 0, 2);
            for (var group : groups(atoms)) {
                var combination = Combination.of(atoms, group);

                assertThat(addedUp(atoms, combination)).as("seed %d, %s", seed, group).isEqualTo(times(atoms, group, combination.divisor()));
            }
        }
    }

    @Test
    void figuresThatCountTwiceAndTakeOffAddUpToo() {
        for (int seed = 0; seed < 150; seed++) {
            var atoms = some(new Random(seed), -2, 4);
            for (var group : groups(atoms)) {
                var combination = Combination.of(atoms, group);

                assertThat(addedUp(atoms, combination)).as("seed %d, %s", seed, group).isEqualTo(times(atoms, group, combination.divisor()));
            }
        }
    }

    /** No term of nothing, no figure twice, nothing that could be divided out, and a divisor above nothing. */
    @Test
    void whatIsPrintedIsAsShortAsItsTermsAllow() {
        for (int seed = 0; seed < 150; seed++) {
            var atoms = some(new Random(seed), -2, 4);
            for (var group : groups(atoms)) {
                var combination = Combination.of(atoms, group);

                assertThat(combination.divisor()).isPositive();
                assertThat(combination.terms()).extracting(Term::figure).doesNotHaveDuplicates().isSubsetOf(atoms.figures());
                assertThat(combination.terms()).noneMatch(term -> term.times().signum() == 0);
                assertThat(combination.terms().stream().map(Term::times).reduce(combination.divisor(), BigInteger::gcd)).isOne();
            }
        }
    }

    /** One figure, or one less another: what anybody would try first is always found where it is there. */
    @Test
    void aGroupThatIsADifferenceIsShownAsOne() {
        var differences = 0;
        for (int seed = 0; seed < 150; seed++) {
            var atoms = some(new Random(seed), 0, 2);
            for (var group : groups(atoms)) {
                var terms = Combination.of(atoms, group).terms();

                if (isRow(atoms, group)) {
                    assertThat(terms).as("seed %d", seed).hasSize(1);
                } else if (isDifference(atoms, group)) {
                    differences++;
                    assertThat(terms).as("seed %d", seed).hasSize(2);
                } else {
                    assertThat(terms).as("seed %d", seed).hasSizeGreaterThan(1);
                }
            }
        }
        assertThat(differences).isGreaterThan(20);
    }

    /** a+b, b+c … in a ring of odd length: each alone is half of all of them, every other one taken off. */
    @ParameterizedTest
    @ValueSource(ints = {3, 5, 7, 21})
    void aRingOfPairsIsHalvedOnce(int length) {
        var rows = IntStream.range(0, length)
                .mapToObj(i -> IntStream.range(0, length).map(j -> j == i || j == (i + 1) % length ? 1 : 0).toArray()).toArray(int[][]::new);
        var audit = Tables.audit(2, Tables.ones(length), rows);
        var atoms = Atoms.of(audit.columns(), audit.figures());

        var combination = Combination.of(atoms, Set.of(0));

        assertThat(combination.divisor()).isEqualTo(BigInteger.TWO);
        assertThat(combination.terms()).hasSize(length);
        assertThat(combination.terms()).extracting(Term::times).containsOnly(BigInteger.ONE, BigInteger.ONE.negate());
    }

    /** Each figure counts its own column once and all later ones as often as a long number says: weights of many digits, exactly. */
    @Test
    void weightsOfManyDigitsAreExact() {
        var random = new Random(3);
        var width = 12;
        var rows = IntStream.range(0, width).mapToObj(i -> IntStream.range(0, width)
                .map(j -> j < i ? 0 : j == i ? 1 + random.nextInt(1_000) : random.nextInt(1_000_000_000)).toArray()).toArray(int[][]::new);
        var audit = Tables.audit(2, Tables.ones(width), rows);
        var atoms = Atoms.of(audit.columns(), audit.figures());

        var combination = Combination.of(atoms, Set.of(0));

        assertThat(combination.terms()).anyMatch(term -> term.times().bitLength() > 200);
        assertThat(addedUp(atoms, combination)).isEqualTo(times(atoms, Set.of(0), combination.divisor()));
    }

    private static List<BigInteger> addedUp(Atoms atoms, Combination combination) {
        return IntStream.range(0, atoms.count()).mapToObj(j -> combination.terms().stream()
                .map(term -> term.times().multiply(BigInteger.valueOf(atoms.rows()[atoms.figures().indexOf(term.figure())][j])))
                .reduce(BigInteger.ZERO, BigInteger::add)).toList();
    }

    private static List<BigInteger> times(Atoms atoms, Set<Integer> group, BigInteger divisor) {
        return IntStream.range(0, atoms.count()).mapToObj(j -> group.contains(j) ? divisor : BigInteger.ZERO).toList();
    }

    private static boolean isRow(Atoms atoms, Set<Integer> group) {
        return List.of(atoms.rows()).stream().anyMatch(row -> matches(row, new int[row.length], group));
    }

    private static boolean isDifference(Atoms atoms, Set<Integer> group) {
        return List.of(atoms.rows()).stream().anyMatch(one -> List.of(atoms.rows()).stream().anyMatch(other -> matches(one, other, group)));
    }

    private static boolean matches(int[] one, int[] other, Set<Integer> group) {
        return IntStream.range(0, one.length).allMatch(j -> one[j] - other[j] == (group.contains(j) ? 1 : 0));
    }

    private static List<Set<Integer>> groups(Atoms atoms) {
        return new RowSpace(List.of(atoms.rows()), atoms.count()).groups()
                .mapToObj(bits -> IntStream.range(0, atoms.count()).filter(j -> (bits >> j & 1) == 1).boxed().collect(Collectors.toCollection(HashSet::new)))
                .map(Set::copyOf).toList();
    }

    private static Atoms some(Random random, int from, int to) {
        var rows = IntStream.range(0, 4).mapToObj(_ -> random.ints(WIDTH, from, to).toArray()).toArray(int[][]::new);
        var audit = Tables.audit(2, random.ints(WIDTH, 1, 5).toArray(), rows);
        return Atoms.of(audit.columns(), audit.figures());
    }
}
