package org.wellspring.figures.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AtomsTests {

    @Test
    void columnsInTheSameFiguresAreOneAtom() {
        var atoms = atoms(columns(1, 2, 3), new int[] {1, 1, 0}, new int[] {1, 1, 1});

        assertThat(atoms.names()).containsExactlyInAnyOrder(List.of("a", "b"), List.of("c"));
        assertThat(atoms.people(Set.of(0, 1))).isEqualTo(6);
    }

    @Test
    void theLargestAtomComesFirst() {
        var atoms = atoms(columns(4, 9, 2), new int[] {1, 0, 0}, new int[] {0, 1, 0}, new int[] {0, 0, 1});

        assertThat(atoms.names()).containsExactly(List.of("b"), List.of("a"), List.of("c"));
        assertThat(atoms.people(0)).isEqualTo(9);
        assertThat(atoms.people(2)).isEqualTo(2);
    }

    @Test
    void aColumnInNoFigureAndAColumnOfNobodyAreLeftOut() {
        var atoms = atoms(columns(4, 0, 2), new int[] {1, 1, 0});

        assertThat(atoms.names()).containsExactly(List.of("a"));
        assertThat(atoms.rows()).hasDimensions(1, 1);
    }

    @Test
    void figuresThatAreTheSameAreOneRowUnderTheFirstName() {
        var atoms = atoms(columns(4, 2), new int[] {1, 0}, new int[] {1, 0}, new int[] {1, 1});

        assertThat(atoms.rows()).hasNumberOfRows(2);
        assertThat(atoms.figures()).containsExactly("f1", "f3");
    }

    @Test
    void columnsThatAreCountedDifferentlyOftenStayApart() {
        assertThat(atoms(columns(4, 2), new int[] {1, 2}).count()).isEqualTo(2);
    }

    @Test
    void onePersonWithTwoColumnsIsOnePerson() {
        var columns = List.of(new Column("ana, spring", "ana", 1), new Column("ana, autumn", "ana", 1), new Column("ben", 1));

        var atoms = atoms(columns, new int[] {1, 0, 0}, new int[] {0, 1, 0}, new int[] {0, 0, 1});

        assertThat(atoms.count()).isEqualTo(3);
        assertThat(atoms.people(Set.of(0, 1, 2))).isEqualTo(2);
    }

    @Test
    void twoColumnsOfOnePersonInTheSameFiguresAreOnePersonToo() {
        var columns = List.of(new Column("ana, spring", "ana", 1), new Column("ana, autumn", "ana", 1));

        assertThat(atoms(columns, new int[] {1, 1}).people(0)).isEqualTo(1);
    }

    private static Atoms atoms(List<Column> columns, int[]... rows) {
        return Atoms.of(columns, Tables.figures(rows));
    }

    private static List<Column> columns(int... sizes) {
        return Tables.audit(2, sizes).columns();
    }
}
