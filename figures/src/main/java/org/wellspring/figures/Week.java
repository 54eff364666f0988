package org.wellspring.figures;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/**
 * A week, named by its Monday (ISO 8601). It opens at the first moment of that Monday and closes at noon on the Monday
 * after, both in the organisation's time zone, so the mornings of two neighbouring weeks overlap by design.
 *
 * @param monday the first day; any other day of the week is refused, see {@link #of(LocalDate)}
 */
public record Week(LocalDate monday) implements Comparable<Week> {

    public Week {
        if (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
            throw new IllegalArgumentException(
                    "A week is named by its Monday; %s is a %s. Use Week.of(day).".formatted(monday, monday.getDayOfWeek()));
        }
    }

    /** The week that holds {@code day}. */
    public static Week of(LocalDate day) {
        return new Week(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    /** The week that holds {@code moment} on the calendars of {@code zone}. */
    public static Week of(Instant moment, ZoneId zone) {
        return of(LocalDate.ofInstant(moment, zone));
    }

    /** Reads what {@link #toString} writes: the Monday as an ISO date. */
    public static Week parse(String monday) {
        return new Week(LocalDate.parse(monday));
    }

    /** {@code weeks} later, or earlier where negative. */
    public Week plus(int weeks) {
        return new Week(monday.plusWeeks(weeks));
    }

    /** Whole weeks from this one to {@code other}; negative where {@code other} is earlier. */
    public int until(Week other) {
        return Math.toIntExact(ChronoUnit.WEEKS.between(monday, other.monday));
    }

    public boolean isBefore(Week other) {
        return monday.isBefore(other.monday);
    }

    /** The first moment of the Monday; not always midnight, where the clocks change at midnight. */
    public Instant opensAt(ZoneId zone) {
        return monday.atStartOfDay(zone).toInstant();
    }

    /** Noon of the Monday after. What has not arrived by then is not counted. */
    public Instant closesAt(ZoneId zone) {
        return monday.plusWeeks(1).atTime(LocalTime.NOON).atZone(zone).toInstant();
    }

    /** The ISO week, for example {@code 2026-W44}; its year is the week's, not the Monday's. */
    public String iso() {
        return "%d-W%02d".formatted(monday.get(IsoFields.WEEK_BASED_YEAR), monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    @Override
    public int compareTo(Week other) {
        return monday.compareTo(other.monday);
    }

    /** The Monday as an ISO date, for example {@code 2026-10-26}. */
    @Override
    public String toString() {
        return monday.toString();
    }
}
