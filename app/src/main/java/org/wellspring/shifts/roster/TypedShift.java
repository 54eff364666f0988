package org.wellspring.shifts.roster;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.wellspring.platform.PersonId;
import org.wellspring.platform.TeamId;
import org.wellspring.platform.TimeSpan;
import org.wellspring.shifts.Shift;
import org.wellspring.shifts.ShiftKind;

/**
 * A shift as people write it: a day and two times on the clock on the wall. An end at or before the start is on the next day. Where
 * the clock changes in between, the shift is an hour longer or shorter, as it is for whoever works it.
 */
public record TypedShift(LocalDate day, LocalTime from, LocalTime until, ShiftKind kind) {
    public Shift of(PersonId person, TeamId team, ZoneId zone) {
        var lastDay = until.isAfter(from) ? day : day.plusDays(1);
        return new Shift(person, team, kind, new TimeSpan(day.atTime(from).atZone(zone).toInstant(), lastDay.atTime(until).atZone(zone).toInstant()));
    }
}
