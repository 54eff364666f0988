package org.wellspring.notifications.etiquette;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wellspring.platform.TimeSpan;

class EtiquetteTests {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final Wishes AS_SHIPPED = Wishes.UNSAID;
    private static final Optional<Instant> NEVER = Optional.empty();

    private final Etiquette etiquette = new Etiquette(ZONE);
    private final TimeSpan early = shift("2026-11-04T06:00", "2026-11-04T14:00");
    private final TimeSpan nextEarly = shift("2026-11-05T06:00", "2026-11-05T14:00");
    private final TimeSpan night = shift("2026-11-04T22:00", "2026-11-05T06:30");

    @Test void aPersonIsReachedInTheTwentyMinutesAfterTheShiftEnds() {
        var window = etiquette.nextWindow(at("2026-11-04T09:00"), worked(early, nextEarly), AS_SHIPPED, NEVER);

        assertThat(window).contains(span("2026-11-04T14:00", "2026-11-04T14:20"));
    }

    @Test void whoWasReachedAfterAShiftWaitsForTheNextOne() {
        var window = etiquette.nextWindow(at("2026-11-04T14:05"), worked(early, nextEarly), AS_SHIPPED, Optional.of(at("2026-11-04T14:04")));

        assertThat(window).contains(span("2026-11-05T14:00", "2026-11-05T14:20"));
    }

    @Test void aShiftWhoseEndIsMovedAfterwardsDoesNotCountTwice() {
        var longer = shift("2026-11-04T06:00", "2026-11-04T15:00");

        var window = etiquette.nextWindow(at("2026-11-04T14:30"), worked(longer), AS_SHIPPED, Optional.of(at("2026-11-04T14:04")));

        assertThat(window).isEmpty();
    }

    @Test void tooLateForThisShiftMeansTheNextOne() {
        var window = etiquette.nextWindow(at("2026-11-04T14:20"), worked(early, nextEarly), AS_SHIPPED, NEVER);

        assertThat(window).contains(span("2026-11-05T14:00", "2026-11-05T14:20"));
    }

    @Test void inTheMiddleOfTheWindowOnlyItsRestIsLeft() {
        var window = etiquette.nextWindow(at("2026-11-04T14:15"), worked(early), AS_SHIPPED, NEVER);

        assertThat(window).contains(span("2026-11-04T14:15", "2026-11-04T14:20"));
    }

    @Test void withoutARosterNobodyIsReached() {
        assertThat(etiquette.nextWindow(at("2026-11-04T09:00"), Roster.UNKNOWN, AS_SHIPPED, NEVER)).isEmpty();
    }

    @Test void nobodyIsReachedInTheElevenHoursAfterANight() {
        var shortDay = shift("2026-11-05T12:00", "2026-11-05T17:00");

        var window = etiquette.nextWindow(at("2026-11-05T01:00"), worked(night, shortDay), AS_SHIPPED, NEVER);

        assertThat(window).isEmpty();
    }

    @Test void whoAsksForItIsReachedRightAfterANightToo() {
        var loosened = new Wishes(true, true, true, Optional.empty(), Optional.empty());

        var window = etiquette.nextWindow(at("2026-11-05T01:00"), worked(night), loosened, NEVER);

        assertThat(window).contains(span("2026-11-05T06:30", "2026-11-05T06:50"));
    }

    @Test void aLateShiftThatEndsAtMidnightIsNoNight() {
        var late = shift("2026-11-04T16:00", "2026-11-05T00:00");

        var window = etiquette.nextWindow(at("2026-11-04T17:00"), worked(late), AS_SHIPPED, NEVER);

        assertThat(window).contains(span("2026-11-05T00:00", "2026-11-05T00:20"));
    }

    @Test void nobodyIsReachedOnLeave() {
        var leave = List.of(span("2026-11-04T00:00", "2026-11-05T00:00"));

        var window = etiquette.nextWindow(at("2026-11-04T09:00"), new Roster(List.of(early), leave), AS_SHIPPED, NEVER);

        assertThat(window).isEmpty();
    }

    @Test void nobodyIsReachedBetweenTwoShiftsWithoutAPause() {
        var second = shift("2026-11-04T14:00", "2026-11-04T22:00");

        var window = etiquette.nextWindow(at("2026-11-04T09:00"), worked(early, second), AS_SHIPPED, NEVER);

        assertThat(window).contains(span("2026-11-04T22:00", "2026-11-04T22:20"));
    }

    @Test void nobodyIsReachedInTheirOwnQuietHours() {
        var quiet = new Wishes(true, true, false, Optional.empty(), Optional.of(new QuietHours(LocalTime.of(21, 0), LocalTime.of(8, 0))));
        var late = shift("2026-11-04T13:30", "2026-11-04T21:30");
        var justBefore = shift("2026-11-04T13:30", "2026-11-04T20:50");

        assertThat(etiquette.nextWindow(at("2026-11-04T15:00"), worked(late), quiet, NEVER)).isEmpty();
        assertThat(etiquette.nextWindow(at("2026-11-04T15:00"), worked(justBefore), quiet, NEVER)).isEmpty();
        assertThat(etiquette.nextWindow(at("2026-11-04T09:00"), worked(early), quiet, NEVER)).isPresent();
    }

    @Test void whoWantsNothingIsSentNothing() {
        assertThat(etiquette.nextWindow(at("2026-11-04T09:00"), worked(early), Wishes.NOTHING, NEVER)).isEmpty();
    }

    @Test void withoutARosterAPersonMayNameATimeAndIsReachedOnceOnWorkingDays() {
        var atFour = new Wishes(true, true, false, Optional.of(LocalTime.of(16, 0)), Optional.empty());

        var wednesday = etiquette.nextWindow(at("2026-11-04T09:00"), Roster.UNKNOWN, atFour, NEVER);
        var reached = etiquette.nextWindow(at("2026-11-04T16:03"), Roster.UNKNOWN, atFour, Optional.of(at("2026-11-04T16:02")));
        var saturday = etiquette.nextWindow(at("2026-11-07T09:00"), Roster.UNKNOWN, atFour, NEVER);

        assertThat(wednesday).contains(span("2026-11-04T16:00", "2026-11-04T16:20"));
        assertThat(reached).contains(span("2026-11-05T16:00", "2026-11-05T16:20"));
        assertThat(saturday).contains(span("2026-11-09T16:00", "2026-11-09T16:20"));
    }

    @Test void aTimeOfOnesOwnDoesNotAddToAKnownRoster() {
        var atFour = new Wishes(true, true, false, Optional.of(LocalTime.of(16, 0)), Optional.empty());

        var window = etiquette.nextWindow(at("2026-11-04T15:00"), worked(early, nextEarly), atFour, NEVER);

        assertThat(window).contains(span("2026-11-05T14:00", "2026-11-05T14:20"));
    }

    @Test void elevenHoursAreElevenHoursAlsoWhenTheClocksGoBack() {
        var nightOfTheChange = shift("2026-10-24T21:00", "2026-10-25T02:30");
        var window = span(at("2026-10-25T02:30").plus(Etiquette.REST_AFTER_NIGHT), Duration.ofMinutes(20));
        var day = new TimeSpan(window.from().minus(Duration.ofHours(4)), window.from());
        var earlier = new TimeSpan(day.from(), day.until().minusSeconds(60));

        assertThat(etiquette.nextWindow(nightOfTheChange.from(), worked(nightOfTheChange, day), AS_SHIPPED, NEVER)).contains(window);
        assertThat(etiquette.nextWindow(nightOfTheChange.from(), worked(nightOfTheChange, earlier), AS_SHIPPED, NEVER)).isEmpty();
    }

    private static Roster worked(TimeSpan... shifts) {
        return new Roster(List.of(shifts), List.of());
    }

    private static TimeSpan shift(String from, String until) {
        return span(from, until);
    }

    private static TimeSpan span(String from, String until) {
        return new TimeSpan(at(from), at(until));
    }

    private static TimeSpan span(Instant from, Duration length) {
        return new TimeSpan(from, from.plus(length));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }
}
