package org.wellspring.shifts.roster;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.wellspring.platform.TimeSpan;
import org.wellspring.shifts.Night;

/** Whether somebody rests, told from the shifts and the leave around a moment. */
record Rest(ZoneId zone) {
    /** Our choice; the figure is the daily rest of Directive 2003/88/EC, article 3. */
    static final Duration AFTER_NIGHT = Duration.ofHours(11);
    /** A roster is known for a day when there is a shift within a week of it. */
    private static final int DAYS_AROUND = 7;

    boolean at(Instant moment, List<TimeSpan> shifts, List<TimeSpan> leave) {
        if (shifts.stream().anyMatch(shift -> shift.contains(moment))) {
            return false;
        }
        return leave.stream().anyMatch(away -> away.contains(moment)) || shifts.stream().anyMatch(shift -> afterNight(moment, shift)) || dayOff(moment, shifts);
    }

    /** What has to be known to tell. */
    TimeSpan around(Instant moment) {
        var day = moment.atZone(zone).toLocalDate();
        return new TimeSpan(start(day.minusDays(DAYS_AROUND)), start(day.plusDays(DAYS_AROUND + 1)));
    }

    private boolean afterNight(Instant moment, TimeSpan shift) {
        return new Night(zone).is(shift) && new TimeSpan(shift.until(), shift.until().plus(AFTER_NIGHT)).contains(moment);
    }

    private boolean dayOff(Instant moment, List<TimeSpan> shifts) {
        var day = moment.atZone(zone).toLocalDate();
        var today = new TimeSpan(start(day), start(day.plusDays(1)));
        return !shifts.isEmpty() && shifts.stream().noneMatch(shift -> shift.overlaps(today));
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }
}
