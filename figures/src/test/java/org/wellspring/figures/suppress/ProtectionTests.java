package org.wellspring.figures.suppress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    /** Ten people in two cells: each can be 0 to 10, and eleven is more than that. */
    @ParameterizedTest
    @CsvSource({"1, false", "9, false", "10, false", "11, true", "12, true"})
    void aPairIsAsWideAsItsPeople(int width, boolean exposed) {
        var line = Table.line(4, 6, 30);

        assertThat(new Protection(5, width).exposed(line, Set.of(0, 1)).isPresent()).isEqualTo(exposed);
    }

    @ParameterizedTest
    @CsvSource({"9, true", "10, true", "11, false"})
    void twoCellsOfTenAreAGroupOfTenAndNotOfEleven(int least, boolean hidden) {
        assertThat(new Protection(least, 1).groupsHidden(Table.line(4, 6, 30), Set.of(0, 1))).isEqualTo(hidden);
    }

    /** A total hidden with one of its parts leaves that part open upwards. */
    @Test
    void aCellUnderAHiddenTotalCanBeAnyNumber() {
        var line = Table.line(3, 9, 14);

        assertThat(new Protection(5, 40).exposed(line, Set.of(0, 3))).isEqualTo(Optional.empty());
        assertThat(new Reader(line, Set.of(0, 3)).canBe(0).most()).isGreaterThan(1_000);
    }

    @Test
    void whatIsNoProtectionSaysWhatIsNeeded() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Protection(1, 5)).withMessageContaining("at least 2 people").withMessageContaining("1 and 5");
        assertThatIllegalArgumentException().isThrownBy(() -> new Protection(2, 0)).withMessageContaining("a width of 1").withMessageContaining("2 and 0");
        assertThat(new Protection(2, 1)).isEqualTo(new Protection(2, 1));
    }

    /** Row 0 has one gap, at 1; what is beside it in its column does not help. */
    @Test
    void theCellThatIsGivenAwayIsTheOneThatIsNamed() {
        assertThat(FIVE.exposed(TABLE, Set.of(1, 3, 4))).contains(1);
        assertThat(FIVE.exposed(Table.line(3, 9, 14), Set.of(2))).contains(2);
        assertThat(FIVE.exposed(Table.line(3, 9, 14), Set.of(3))).contains(3);
    }

    /** 1 and 3 leave four to share out, 8 and 12 leave twenty: wide enough for five is only the second pair. */
    @Test
    void everyHiddenCellIsLookedAtAndNotOnlyTheFirst() {
        var two = new Table(List.of(8, 12, 1, 3, 20, 4), List.of(new Table.Sum(4, List.of(0, 1)), new Table.Sum(5, List.of(2, 3))));

        assertThat(FIVE.exposed(two, Set.of(0, 1))).isEmpty();
        assertThat(FIVE.exposed(two, Set.of(0, 1, 2, 3))).hasValueSatisfying(cell -> assertThat(cell).isIn(2, 3));
        assertThat(new Protection(5, 4).exposed(two, Set.of(0, 1, 2, 3))).isEmpty();
    }

    /**
     * 8 = a + b, 7 = b + c, 10 = a + c + d: in fractions d reaches down to 0 with b at 2.5, which no people are. What has not been shown
     * with whole people is not called protected.
     */
    @Test
    void endsThatAreReachedOnlyWithHalfAPersonProveNothing() {
        var triangle = new Table(List.of(5, 3, 4, 1, 8, 7, 10),
                List.of(new Table.Sum(4, List.of(0, 1)), new Table.Sum(5, List.of(1, 2)), new Table.Sum(6, List.of(0, 2, 3))));

        assertThat(new Protection(2, 1).exposed(triangle, Set.of(0, 1, 2, 3))).isPresent();
    }
}
