package org.wellspring.figures.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wellspring.figures.audit.Finding.Term;

class CombinationTests {

    @Test
    void aDifferenceOfTwoFiguresIsPreferredToALongerWay() {
        var atoms = atoms(new int[] {1, 0, 0, 1}, new int[] {0, 1, 0, 1}, new int[] {0, 0, 1, 1}, new int[] {1, 1, 1, 1}, new int[] {1, 1, 1, 0});

        var combination = Combination.of(atoms, Set.of(3));

        assertThat(combination.terms()).extracting(Term::figure).containsExactlyInAnyOrder("f4", "f5");
        assertThat(combination.divisor()).isEqualTo(BigInteger.ONE);
    }

    @Test
    void aFigureAboutTheGroupItselfIsTheWholeCombination() {
        var atoms = atoms(new int[] {1, 1, 0, 0}, new int[] {1, 1, 1, 1}, new int[] {0, 0, 1, 1}, new int[] {0, 0, 1, 0});

        assertThat(Combination.of(atoms, Set.of(1)).terms()).isEqualTo(List.of(new Term(BigInteger.ONE, "f4")));
    }

    @Test
    void whatMustBeDividedIsDividedAsLittleAsPossible() {
        var atoms = atoms(new int[] {4, 0, 0, 0}, new int[] {4, 4, 0, 0}, new int[] {0, 0, 4, 4}, new int[] {0, 0, 1, -1});

        var combination = Combination.of(atoms, Set.of(1));

        assertThat(combination.divisor()).isEqualTo(BigInteger.valueOf(4));
        assertThat(combination.terms()).extracting(Term::times).containsExactlyInAnyOrder(BigInteger.ONE, BigInteger.ONE.negate());
    }

    /** Sizes fall, so that the atoms stay in the order of the columns; those that are always together are one. */
    private static Atoms atoms(int[]... rows) {
        var audit = Tables.audit(20, new int[] {9, 8, 7, 6}, rows);
        return Atoms.of(audit.columns(), audit.figures());
    }
}
