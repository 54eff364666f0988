package org.wellspring.clients.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

class WorkingDayTests {
    private static ZonedDateTime at(String moment) {
        return ZonedDateTime.parse(moment + "[Europe/London]").withZoneSameInstant(ZoneId.of("Europe/London"));
    }

    @Test void aWorkingDayEndsAtTheSameHourOfTheNext() {
        assertThat(WorkingDay.after(at("2026-11-04T15:47:12Z"))).isEqualTo(at("2026-11-05T15:00:00Z"));
    }

    @Test void aWeekendDoesNotCount() {
        assertThat(WorkingDay.after(at("2026-11-06T15:10:00Z"))).isEqualTo(at("2026-11-09T15:00:00Z"));
        assertThat(WorkingDay.after(at("2026-11-07T10:00:00Z"))).isEqualTo(at("2026-11-10T00:00:00Z"));
        assertThat(WorkingDay.after(at("2026-11-08T23:59:00Z"))).isEqualTo(at("2026-11-10T00:00:00Z"));
    }

    @Test void onlyWorkingHoursAreLeft() {
        assertThat(WorkingDay.hoursLeft(at("2026-11-06T16:00:00Z"), at("2026-11-09T15:00:00Z"))).isEqualTo(23);
        assertThat(WorkingDay.hoursLeft(at("2026-11-09T14:30:00Z"), at("2026-11-09T15:00:00Z"))).isZero();
        assertThat(WorkingDay.hoursLeft(at("2026-11-09T16:00:00Z"), at("2026-11-09T15:00:00Z"))).isZero();
    }
}
