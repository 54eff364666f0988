package org.wellspring.voice.effect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellspring.figures.Week;
import org.wellspring.figures.grid.Calendar;
import org.wellspring.figures.grid.Profile;

class PeriodsTests {
    private static final Week START = Week.parse("2026-11-09");
    private static final Calendar GRID = new Calendar(Profile.MEDIUM, START);

    @ParameterizedTest
    @CsvSource({"13,2027-02-01,2026-12-21,true", "13,2027-02-01,2026-12-22,false", "4,2026-11-30,2026-11-23,true", "4,2026-11-30,2026-11-24,false", "1,2026-11-30,2026-11-30,true", "1,2026-11-30,2026-12-01,false"})
    void aFigureIsAfterWhenHalfOfItsWeeksCameAfterTheStart(int every, LocalDate closing, LocalDate starts, boolean after) {
        assertThat(Periods.after(closing, every, starts)).isEqualTo(after);
    }

    @Test void aLotBeginsWithAQuarterOfTheGrid() {
        assertThat(Periods.nextBeginning(GRID, "headline", 13, LocalDate.parse("2026-12-01"))).isEqualTo("2027-02-08");
        assertThat(Periods.nextBeginning(GRID, "headline", 13, LocalDate.parse("2027-02-08"))).isEqualTo("2027-02-08");
        assertThat(Periods.nextBeginning(GRID, "headline", 13, LocalDate.parse("2027-02-09"))).isEqualTo("2027-05-10");
    }

    @Test void aReviewLooksNoFurtherThanTheWeekBeforeTheLast() {
        assertThat(Periods.until(LocalDate.parse("2027-03-17"))).isEqualTo(Week.parse("2027-03-01"));
    }

    @Test void figuresOfTheGridCloseWhenTheCalendarSays() {
        assertThat(Periods.closings(GRID, "pulse", START, START.plus(12))).containsExactly(START.plus(3).monday(), START.plus(7).monday(), START.plus(11).monday());
        assertThat(Periods.closings(GRID, "headline", START.plus(-20), START.plus(26))).containsExactly(START.plus(12).monday(), START.plus(25).monday());
        assertThat(Periods.closings(GRID, "headline", START.plus(2), START)).isEqualTo(List.of());
    }
}
