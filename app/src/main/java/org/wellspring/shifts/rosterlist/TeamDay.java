package org.wellspring.shifts.rosterlist;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.wellspring.platform.PersonId;
import org.wellspring.platform.TimeSpan;
import org.wellspring.shifts.Shift;
import org.wellspring.shifts.ShiftKind;

/** Who works in a team on one day. A shift stands on the day it starts. */
public record TeamDay(LocalDate day, List<Slot> slots) {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    /** @param from and until as the clock on the wall says */
    public record Slot(ShiftKind kind, String from, String until, List<String> names) {}

    private record Time(ShiftKind kind, TimeSpan span) {}

    static List<TeamDay> week(LocalDate monday, List<Shift> shifts, ZoneId zone, Function<PersonId, String> name) {
        return IntStream.range(0, 7).mapToObj(monday::plusDays).map(day -> new TeamDay(day, slots(day, shifts, zone, name))).toList();
    }

    private static List<Slot> slots(LocalDate day, List<Shift> shifts, ZoneId zone, Function<PersonId, String> name) {
        Map<Time, List<String>> names = shifts.stream().filter(shift -> shift.time().from().atZone(zone).toLocalDate().equals(day))
            .sorted(Comparator.comparing((Shift shift) -> shift.time().from()).thenComparing(shift -> shift.time().until()))
            .collect(Collectors.groupingBy(shift -> new Time(shift.kind(), shift.time()), LinkedHashMap::new, Collectors.mapping(shift -> name.apply(shift.person()), Collectors.toList())));
        return names.entrySet().stream().map(slot -> new Slot(slot.getKey().kind(), CLOCK.format(slot.getKey().span().from().atZone(zone)),
            CLOCK.format(slot.getKey().span().until().atZone(zone)), slot.getValue().stream().sorted().toList())).toList();
    }
}
