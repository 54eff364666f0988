package org.wellspring.notifications.etiquette;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.wellspring.platform.TimeSpan;

/** Four weeks of a ward's roster, with nights, leave and a change of the clocks, while something new comes up every half hour. */
class FourWeeksTests {
    private static final Duration NEWS_EVERY = Duration.ofMinutes(31);
    private static final int DAYS = 28;

    @Property(tries = 150) void nobodyIsReachedTwiceAfterAShiftOrOnceInTheirRest(@ForAll("rosters") Life life) {
        var reached = live(life);

        assertThat(reached).allSatisfy(moment -> {
            assertThat(life.roster().shifts()).as("after a shift").anyMatch(shift -> within(moment, shift.until(), Etiquette.WINDOW));
            assertThat(life.roster().shifts()).as("not at work").noneMatch(shift -> shift.contains(moment));
            assertThat(life.roster().leave()).as("not on leave").noneMatch(leave -> leave.contains(moment));
            assertThat(life.nights()).as("not in the rest after a night").noneMatch(night -> within(moment, night.until(), Etiquette.REST_AFTER_NIGHT));
        });
        assertThat(life.roster().shifts()).as("once a shift").allMatch(shift -> reached.stream().filter(moment -> within(moment, shift.until(), Etiquette.WINDOW)).count() <= 1);
    }

    @Property(tries = 150) void whateverIsNewReachesThemAfterTheNextDayShift(@ForAll("rosters") Life life) {
        var reached = live(life);

        var open = life.days().stream()
            .filter(day -> life.roster().leave().stream().noneMatch(new TimeSpan(day.until(), day.until().plus(Etiquette.WINDOW))::overlaps)).toList();
        assertThat(reached).hasSameSizeAs(open);
    }

    /** Runs the four weeks minute by minute as the product does: one delivery planned at a time, looked at again when it is due. */
    private static List<Instant> live(Life life) {
        var chance = new Random(life.seed());
        var reached = new ArrayList<Instant>();
        var planned = Optional.<Instant>empty();
        for (var now = life.begins(); now.isBefore(life.ends()); now = now.plus(Duration.ofMinutes(1))) {
            if (planned.isPresent() && !planned.get().isAfter(now)) {
                reached.add(now);
                planned = Optional.empty();
            }
            boolean news = Duration.between(life.begins(), now).toMinutes() % NEWS_EVERY.toMinutes() == 0;
            if (planned.isEmpty() && news) {
                planned = next(life, now, reached).map(window -> window.from().plusSeconds((long) (chance.nextDouble() * window.length().minusMinutes(1).toSeconds())));
            }
        }
        return reached;
    }

    private static Optional<TimeSpan> next(Life life, Instant now, List<Instant> reached) {
        var last = reached.isEmpty() ? Optional.<Instant>empty() : Optional.of(reached.getLast());
        return new Etiquette(life.zone()).nextWindow(now, life.roster(), Wishes.UNSAID, last);
    }

    private static boolean within(Instant moment, Instant from, Duration length) {
        return !moment.isBefore(from) && moment.isBefore(from.plus(length));
    }

    @Provide Arbitrary<Life> rosters() {
        var places = Arbitraries.of(new Place("Europe/Berlin", "2026-10-12"), new Place("Europe/London", "2027-03-15"),
            new Place("Australia/Sydney", "2026-09-21"), new Place("America/New_York", "2026-10-19"));
        var pattern = Arbitraries.of(Duty.values()).list().ofSize(DAYS);
        return Combinators.combine(places, pattern, Arbitraries.longs()).as((place, duties, seed) -> Life.of(ZoneId.of(place.zone()), LocalDate.parse(place.monday()), duties, seed));
    }

    private record Place(String zone, String monday) {}

    private enum Duty { EARLY, LATE, NIGHT, OFF, LEAVE }

    private record Life(ZoneId zone, LocalDate monday, List<TimeSpan> days, List<TimeSpan> nights, Roster roster, long seed) {
        static Life of(ZoneId zone, LocalDate monday, List<Duty> duties, long seed) {
            var days = new ArrayList<TimeSpan>();
            var nights = new ArrayList<TimeSpan>();
            var leave = new ArrayList<TimeSpan>();
            for (int i = 0; i < duties.size(); i++) {
                var day = monday.plusDays(i);
                var previous = i == 0 ? Duty.OFF : duties.get(i - 1);
                switch (duties.get(i)) {
                    case EARLY -> {
                        if (previous != Duty.NIGHT) {
                            days.add(span(zone, day, 6, 14));
                        }
                    }
                    case LATE -> days.add(span(zone, day, 18, 23));
                    case NIGHT -> nights.add(span(zone, day, 22, 30));
                    case LEAVE -> leave.add(span(zone, day, 0, 24));
                    case OFF -> { }
                }
            }
            var shifts = new ArrayList<>(days);
            shifts.addAll(nights);
            return new Life(zone, monday, days, nights, new Roster(shifts, leave), seed);
        }

        Instant begins() {
            return monday.atStartOfDay(zone).toInstant();
        }

        Instant ends() {
            return monday.plusDays(DAYS + 1).atStartOfDay(zone).toInstant();
        }

        private static TimeSpan span(ZoneId zone, LocalDate day, int from, int until) {
            return new TimeSpan(day.atTime(LocalTime.of(from, 0)).atZone(zone).toInstant(), day.plusDays(until / 24).atTime(LocalTime.of(until % 24, 0)).atZone(zone).toInstant());
        }
    }
}
