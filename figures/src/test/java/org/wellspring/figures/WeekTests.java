package org.wellspring.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeekTests {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Week LAST_OF_SUMMER_TIME = Week.parse("2026-10-19");

    @ParameterizedTest
    @CsvSource({"2026-10-26", "2026-10-27", "2026-10-31", "2026-11-01"})
    void everyDayFromMondayToSundayIsInTheWeekOfThatMonday(LocalDate day) {
        var week = Week.of(day);

        assertThat(week.monday()).isEqualTo("2026-10-26");
    }

    @Test
    void aWeekCannotBeNamedByAnotherDay() {
        var tuesday = LocalDate.parse("2026-10-27");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Week(tuesday))
                .withMessageContaining("2026-10-27")
                .withMessageContaining("Week.of");
    }

    @Test
    void aMomentBelongsToTheWeekOnTheCalendarsOfThePlace() {
        var sundayEveningInLondon = Instant.parse("2026-11-01T23:30:00Z");

        assertThat(Week.of(sundayEveningInLondon, LONDON)).hasToString("2026-10-26");
        assertThat(Week.of(sundayEveningInLondon, ZoneId.of("Europe/Berlin"))).hasToString("2026-11-02");
        assertThat(Week.of(sundayEveningInLondon, ZoneId.of("America/New_York"))).hasToString("2026-10-26");
    }

    @Test
    void aWeekClosesAtNoonOnTheMondayAfter() {
        var closes = Week.parse("2026-10-26").closesAt(LONDON);

        assertThat(closes).isEqualTo("2026-11-02T12:00:00Z");
    }

    @Test
    void noonIsNoonOnTheWallWhetherTheClocksHaveChangedOrNot() {
        var opensInSummerTime = LAST_OF_SUMMER_TIME.opensAt(LONDON);
        var closesInWinterTime = LAST_OF_SUMMER_TIME.closesAt(LONDON);

        assertThat(opensInSummerTime).isEqualTo("2026-10-18T23:00:00Z");
        assertThat(closesInWinterTime).isEqualTo("2026-10-26T12:00:00Z");
        assertThat(Duration.between(opensInSummerTime, closesInWinterTime)).isEqualTo(Duration.ofHours(7 * 24 + 12 + 1));
    }

    @Test
    void theNextWeekOpensBeforeThisOneCloses() {
        var week = Week.parse("2026-10-26");

        assertThat(week.plus(1).opensAt(LONDON)).isBefore(week.closesAt(LONDON));
        assertThat(week.plus(1).closesAt(LONDON)).isAfter(week.closesAt(LONDON));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-26, 2026-W44",
        "2026-12-28, 2026-W53",
        "2027-01-04, 2027-W01",
        "2024-12-30, 2025-W01",
        "2020-12-28, 2020-W53"
    })
    void theIsoNameTakesItsYearFromTheWeekAndNotFromTheMonday(LocalDate monday, String iso) {
        assertThat(new Week(monday).iso()).isEqualTo(iso);
    }

    @Test
    void weeksSortByTime() {
        var first = Week.parse("2026-10-26");
        var second = first.plus(1);

        assertThat(List.of(second, first).stream().sorted()).containsExactly(first, second);
        assertThat(first.isBefore(second)).isTrue();
        assertThat(first.isBefore(first)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2026-10-27", "26.10.2026", "2026-W44", "''"})
    void onlyAMondayIsReadAsAWeek(String text) {
        assertThatException().isThrownBy(() -> Week.parse(text));
    }

    @Property
    void goingForwardAndCountingBackAgree(@ForAll @IntRange(min = -2000, max = 2000) int weeks) {
        var start = Week.parse("2026-08-03");

        assertThat(start.until(start.plus(weeks))).isEqualTo(weeks);
        assertThat(start.plus(weeks).plus(-weeks)).isEqualTo(start);
        assertThat(start.plus(weeks).monday().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(Week.parse(start.plus(weeks).toString())).isEqualTo(start.plus(weeks));
    }

    @Property
    void everyDayIsInExactlyOneWeek(@ForAll @IntRange(min = 0, max = 40_000) int days) {
        var day = LocalDate.EPOCH.plusDays(days);

        var week = Week.of(day);

        assertThat(week.monday()).isBeforeOrEqualTo(day);
        assertThat(week.plus(1).monday()).isAfter(day);
    }
}
