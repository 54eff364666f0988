package org.wellspring.notifications.etiquette;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wellspring.platform.TimeSpan;
import org.wellspring.shifts.Night;

/**
 * When one push or mail may reach a person: at most once a shift, in the twenty minutes after it ends; never while they work,
 * are on leave or rest after a night. Without a roster never, unless they named a time. There is no exception for urgency here.
 *
 * @param zone of the organisation, for hours by the clock on the wall
 */
public record Etiquette(ZoneId zone) {
    /** After this the shift is over and the evening is the person's own. */
    public static final Duration WINDOW = Duration.ofMinutes(20);
    /** Our choice; the figure is the daily rest of Directive 2003/88/EC, article 3. */
    public static final Duration REST_AFTER_NIGHT = Duration.ofHours(11);
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final int DAYS_AHEAD = 8;

    /**
     * The first window still open at {@code now} or later.
     *
     * @param lastReached when this person was last reached outside the app
     */
    public Optional<TimeSpan> nextWindow(Instant now, Roster roster, Wishes wishes, Optional<Instant> lastReached) {
        if (!wishes.anything()) {
            return Optional.empty();
        }
        var windows = roster.shifts().isEmpty() ? atOwnTime(now, wishes, lastReached) : afterShifts(roster, wishes, lastReached);
        return windows
            .filter(window -> window.until().isAfter(now))
            .filter(window -> roster.leave().stream().noneMatch(window::overlaps))
            .filter(window -> wishes.quiet().isEmpty() || !wishes.quiet().get().touch(window, zone))
            .min(Comparator.comparing(TimeSpan::from))
            .map(window -> window.from().isBefore(now) ? new TimeSpan(now, window.until()) : window);
    }

    private Stream<TimeSpan> afterShifts(Roster roster, Wishes wishes, Optional<Instant> lastReached) {
        var night = new Night(zone);
        var nights = roster.shifts().stream().filter(night::is).toList();
        return roster.shifts().stream()
            .filter(shift -> lastReached.isEmpty() || !lastReached.get().isAfter(shift.from()))
            .map(shift -> new TimeSpan(shift.until(), shift.until().plus(WINDOW)))
            .filter(window -> roster.shifts().stream().noneMatch(window::overlaps))
            .filter(window -> nights.stream().noneMatch(worked -> inRest(window, worked, wishes)));
    }

    private static boolean inRest(TimeSpan window, TimeSpan night, Wishes wishes) {
        boolean loosened = wishes.afterNights() && window.from().equals(night.until());
        return !loosened && window.overlaps(new TimeSpan(night.until(), night.until().plus(REST_AFTER_NIGHT)));
    }

    private Stream<TimeSpan> atOwnTime(Instant now, Wishes wishes, Optional<Instant> lastReached) {
        var today = now.atZone(zone).toLocalDate();
        return wishes.dailyAt().stream().flatMap(time -> IntStream.range(0, DAYS_AHEAD).mapToObj(today::plusDays)
            .filter(day -> !WEEKEND.contains(day.getDayOfWeek()))
            .filter(day -> lastReached.isEmpty() || lastReached.get().atZone(zone).toLocalDate().isBefore(day))
            .map(day -> day.atTime(time).atZone(zone).toInstant())
            .map(at -> new TimeSpan(at, at.plus(WINDOW))));
    }
}
