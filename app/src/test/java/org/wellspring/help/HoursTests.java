package org.wellspring.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class HoursTests {
    private static final Hours NIGHTS = new Hours(EnumSet.of(DayOfWeek.FRIDAY), LocalTime.of(20, 0), LocalTime.of(8, 0));

    @Test void aNightRunsIntoTheNextMorning() {
        assertThat(NIGHTS.cover(at("2026-11-07T07:59"))).isTrue();
        assertThat(NIGHTS.cover(at("2026-11-07T08:00"))).isFalse();
    }

    @Test void theMorningBeforeIsNotPartOfTheNight() {
        assertThat(NIGHTS.cover(at("2026-11-06T07:00"))).isFalse();
        assertThat(NIGHTS.cover(at("2026-11-06T20:00"))).isTrue();
    }

    @Test void equalTimesMeanTheWholeDay() {
        var always = new Hours(EnumSet.allOf(DayOfWeek.class), LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

        assertThat(always.always()).isTrue();
        assertThat(always.cover(at("2026-11-06T23:59"))).isTrue();
    }

    @Test void aPostIsAbsentOutsideItsHours() {
        var days = new Hours(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), LocalTime.of(9, 0), LocalTime.of(17, 0));

        assertThat(days.cover(at("2026-11-07T12:00"))).isFalse();
        assertThat(days.cover(at("2026-11-06T17:00"))).isFalse();
        assertThat(days.cover(at("2026-11-06T16:59"))).isTrue();
    }

    private static ZonedDateTime at(String local) {
        return ZonedDateTime.parse(local + "+00:00[Europe/London]");
    }
}
