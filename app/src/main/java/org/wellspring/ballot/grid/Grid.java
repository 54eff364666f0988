package org.wellspring.ballot.grid;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.wellspring.figures.Week;
import org.wellspring.figures.grid.Calendar;
import org.wellspring.figures.grid.Profile;

/**
 * Weeks, bundles and quarters of this organisation, for good.
 *
 * @param start week 0
 * @param zone in which weeks open and close
 */
public record Grid(Week start, ZoneId zone) {
    /** The grid of an organisation that goes live on {@code day}: it begins with the first Monday on or after it. */
    static Grid from(LocalDate day, ZoneId zone) {
        return new Grid(new Week(day.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY))), zone);
    }

    public Calendar calendar(Profile profile) {
        return new Calendar(profile, start);
    }

    public List<Week> weeksOfBundle(int bundle) {
        return calendar(Profile.SMALL).weeksOfBundle(bundle);
    }

    public int bundleOf(Week week) {
        return calendar(Profile.SMALL).bundleOf(week);
    }

    public int quarterOf(Week week) {
        return calendar(Profile.SMALL).quarterOf(week);
    }

    public Week firstWeekOfQuarter(int quarter) {
        return start.plus(quarter * Calendar.QUARTER);
    }

    /** The first bundle that has not begun. */
    public int nextBundle(Instant now) {
        var weeks = start.until(Week.of(now, zone));
        return weeks < 0 ? 0 : weeks / Calendar.BUNDLE + 1;
    }

    /** The week whose Monday is the newest; its end may be days away. */
    public Week weekOf(Instant now) {
        return Week.of(now, zone);
    }

    public boolean closed(Week week, Instant now) {
        return !now.isBefore(week.closesAt(zone));
    }

    public LocalDate today(Instant now) {
        return now.atZone(zone).toLocalDate();
    }
}
