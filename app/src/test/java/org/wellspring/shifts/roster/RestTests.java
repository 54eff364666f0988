package org.wellspring.shifts.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wellspring.platform.TimeSpan;
import org.wellspring.shifts.Night;

class RestTests {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private final Rest rest = new Rest(LONDON);

    @Test void nobodyRestsAtWork() {
        assertThat(rest.at(at("2026-11-04T12:00"), List.of(shift("2026-11-04T07:00", "2026-11-04T15:00")), List.of(shift("2026-11-04T00:00", "2026-11-05T00:00")))).isFalse();
    }

    @Test void theElevenHoursAfterANightAreRest() {
        var night = List.of(shift("2026-11-03T21:00", "2026-11-04T07:30"));

        assertThat(rest.at(at("2026-11-04T07:30"), night, List.of())).isTrue();
        assertThat(rest.at(at("2026-11-04T18:29"), night, List.of())).isTrue();
        assertThat(rest.at(at("2026-11-04T18:30"), night, List.of())).isFalse();
    }

    @Test void theHoursAfterAnEarlyAreNot() {
        assertThat(rest.at(at("2026-11-04T16:00"), List.of(shift("2026-11-04T07:00", "2026-11-04T15:00")), List.of())).isFalse();
    }

    @Test void aDayWithoutAShiftIsRestWhenTheWeekIsKnown() {
        var wednesday = List.of(shift("2026-11-04T07:00", "2026-11-04T15:00"));

        assertThat(rest.at(at("2026-11-05T12:00"), wednesday, List.of())).isTrue();
        assertThat(rest.at(at("2026-11-05T12:00"), List.of(), List.of())).isFalse();
    }

    @Test void leaveIsRest() {
        assertThat(rest.at(at("2026-11-05T12:00"), List.of(), List.of(shift("2026-11-02T00:00", "2026-11-09T00:00")))).isTrue();
    }

    @Test void aLateThatEndsAtHalfPastElevenIsNoNight() {
        assertThat(new Night(LONDON).is(shift("2026-11-04T15:00", "2026-11-04T23:30"))).isFalse();
        assertThat(new Night(LONDON).is(shift("2026-11-04T20:00", "2026-11-05T02:00"))).isTrue();
        assertThat(new Night(LONDON).is(shift("2026-11-04T03:00", "2026-11-04T11:00"))).isTrue();
    }

    @Test void aNightAcrossTheChangeOfClocksIsAsLongAsItIs() {
        assertThat(shift("2026-10-24T21:00", "2026-10-25T07:00").length()).isEqualTo(Duration.ofHours(11));
        assertThat(shift("2027-03-27T21:00", "2027-03-28T07:00").length()).isEqualTo(Duration.ofHours(9));
    }

    private static TimeSpan shift(String from, String until) {
        return new TimeSpan(at(from), at(until));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(LONDON).toInstant();
    }
}
