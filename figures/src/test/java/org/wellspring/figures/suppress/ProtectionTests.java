package org.wellspring.figures.suppress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** Rows and columns of two by two, with their totals: cells 0 and 1, total 2; cells 3 and 4, total 5; totals 6, 7 and 8. */
class ProtectionTests {

    private static final Table TABLE = Table.grid(new int[][] {{3, 9}, {8, 12}});
    private static final Protection FIVE = new Protection(5, 5);

    @Test
    void cellsUnderTheMinimumArePrimary() {
        assertThat(FIVE.primary(TABLE)).containsExactly(0);
        assertThat(new Protection(9, 5).primary(TABLE)).containsExactly(0, 3);
        assertThat(new Protection(2, 5).primary(TABLE)).isEmpty();
    }

    @Test
    void aCellHiddenAloneIsExposedByItsSum() {
        assertThat(FIVE.exposed(TABLE, Set.of(0))).contains(0);
        assertThat(FIVE.groupsHidden(TABLE, Set.of(0))).isFalse();
    }

    @Test
    void aCellHiddenWithItsRowAloneIsExposedByItsColumn() {
        assertThat(FIVE.exposed(TABLE, Set.of(0, 1))).isPresent();
    }

    @Test
    void aRectangleHidesItsCorners() {
        assertThat(FIVE.exposed(TABLE, Set.of(0, 1, 3, 4))).isEmpty();
        assertThat(FIVE.groupsHidden(TABLE, Set.of(0, 1, 3, 4))).isTrue();
    }

    /** The corner can be anything from 0 to 11: three below itself, and eight above. */
    @Test
    void howFarACornerReachesIsSetByTheSmallestBesideIt() {
        assertThat(new Protection(5, 11).exposed(TABLE, Set.of(0, 1, 3, 4))).isEmpty();
        assertThat(new Protection(5, 12).exposed(TABLE, Set.of(0, 1, 3, 4))).isPresent();
    }

    @Test
    void nothingHiddenExposesNothingThatWasHidden() {
        assertThat(FIVE.exposed(TABLE, Set.of())).isEmpty();
    }

    @Test
    void aWholeTableHiddenGivesNothingAway() {
        assertThat(FIVE.exposed(TABLE, Set.of(0, 1, 2, 3, 4, 5, 6, 7, 8))).isEmpty();
        assertThat(FIVE.groupsHidden(TABLE, Set.of(0, 1, 2, 3, 4, 5, 6, 7, 8))).isTrue();
    }

    @Test
    void twoSmallCellsTogetherAreAGroupToo() {
        var line = Table.line(2, 2, 9, 14);

        assertThat(new Protection(5, 2).exposed(line, Set.of(0, 1))).isEmpty();
        assertThat(new Protection(5, 2).groupsHidden(line, Set.of(0, 1))).isFalse();
        assertThat(new Protection(4, 2).groupsHidden(line, Set.of(0, 1))).isTrue();
    }
}
