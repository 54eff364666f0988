package org.wellspring.figures.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PartTests {

    @Test
    void columnsThatShareNoFigureAreDifferentParts() {
        int[][] matrix = {{1, 1, 0, 0}, {0, 0, 1, 1}};

        var parts = Part.from(Echelon.of(matrix, 4), 0, 4);

        assertThat(parts).extracting(Part::columns).containsExactly(List.of(0, 1), List.of(2, 3));
    }

    /** a + b + c + d and a + b give c + d by itself: two parts, although the figures overlap. */
    @Test
    void figuresThatCanBeTakenApartAreTakenApart() {
        int[][] matrix = {{1, 1, 1, 1}, {1, 1, 0, 0}};

        assertThat(Part.from(Echelon.of(matrix, 4), 0, 4)).extracting(Part::columns).containsExactly(List.of(0, 1), List.of(2, 3));
    }

    @Test
    void aColumnThatFollowsByItselfIsAPartOfItsOwn() {
        int[][] matrix = {{1, 1, 1}, {0, 1, 1}};

        var parts = Part.from(Echelon.of(matrix, 3), 0, 3);

        assertThat(parts).extracting(Part::columns).containsExactly(List.of(0), List.of(1, 2));
        assertThat(parts.getFirst().equations()).isEmpty();
        assertThat(parts.getFirst().holds(Set.of(0))).isTrue();
    }

    @Test
    void onlyRowsWithoutALargeColumnAreLookedAt() {
        int[][] matrix = {{1, 0, 1}, {0, 1, 1}};

        assertThat(Part.from(Echelon.of(matrix, 3), 1, 3)).extracting(Part::columns).containsExactly(List.of(1, 2));
        assertThat(Part.from(Echelon.of(matrix, 3), 2, 3)).isEmpty();
    }

    @Test
    void aGroupIsHeldOnlyWhole() {
        int[][] matrix = {{1, 1, 0, 0}, {0, 1, 1, 0}, {0, 0, 1, 1}};
        var part = Part.from(Echelon.of(matrix, 4), 0, 4).getFirst();

        assertThat(part.holds(Set.of(0, 1))).isTrue();
        assertThat(part.holds(Set.of(0, 3))).isTrue();
        assertThat(part.holds(Set.of(0, 1, 2, 3))).isTrue();
        assertThat(part.holds(Set.of(0))).isFalse();
        assertThat(part.holds(Set.of(0, 2))).isFalse();
        assertThat(part.holds(Set.of(0, 1, 2))).isFalse();
    }

    @Test
    void noRowsHaveNoParts() {
        assertThat(Part.from(Echelon.of(new int[0][], 3), 0, 3)).isEmpty();
    }
}
