package org.wellspring.shifts.roster;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.wellspring.platform.TimeSpan;
import org.wellspring.shifts.ShiftKind;

/** One person's week, day by day. A shift stands on the day it starts. */
public record WeekOfShifts(LocalDate monday, List<Day> days) {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    public record Day(LocalDate day, boolean today, boolean leave, List<Slot> slots) {}

    /** @param from and until as the clock on the wall says */
    public record Slot(UUID id, ShiftKind kind, String from, String until, String team) {}

    public boolean empty() {
        return days.stream().allMatch(day -> day.slots().isEmpty() && !day.leave());
    }

    static LocalDate mondayOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    static TimeSpan span(LocalDate monday, ZoneId zone) {
        return new TimeSpan(monday.atStartOfDay(zone).toInstant(), monday.plusDays(7).atStartOfDay(zone).toInstant());
    }

    static WeekOfShifts of(LocalDate monday, LocalDate today, ZoneId zone, List<ShiftLine> shifts, List<Leaves.Leave> leave, java.util.function.Function<ShiftLine, String> team) {
        return new WeekOfShifts(monday, IntStream.range(0, 7).mapToObj(monday::plusDays).map(day -> new Day(day, day.equals(today),
            leave.stream().anyMatch(away -> !day.isBefore(away.from()) && day.isBefore(away.until())),
            shifts.stream().filter(line -> line.shift().time().from().atZone(zone).toLocalDate().equals(day)).map(line -> slot(line, zone, team.apply(line))).toList())).toList());
    }

    static Slot slot(ShiftLine line, ZoneId zone, String team) {
        var time = line.shift().time();
        return new Slot(line.id(), line.shift().kind(), CLOCK.format(time.from().atZone(zone)), CLOCK.format(time.until().atZone(zone)), team);
    }
}
