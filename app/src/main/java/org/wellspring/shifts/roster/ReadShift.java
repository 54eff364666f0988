package org.wellspring.shifts.roster;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.wellspring.shifts.ShiftKind;
import org.wellspring.web.Text;

/** Reads days, times and kinds of shift as people and rostering programs write them. */
public final class ReadShift {
    private static final DateTimeFormatter DAY = new DateTimeFormatterBuilder().appendOptional(DateTimeFormatter.ISO_LOCAL_DATE)
        .appendOptional(DateTimeFormatter.ofPattern("d.M.yyyy")).appendOptional(DateTimeFormatter.ofPattern("d/M/yyyy")).toFormatter(Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H[:mm][:ss]", Locale.ROOT);

    private ReadShift() {}

    /** 2026-11-04, 4.11.2026 or 4/11/2026: day before month, never the other way round. */
    public static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed, DAY));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    /** 7, 7:00, 07:00 or 07:00:00. */
    public static Optional<LocalTime> time(String typed) {
        try {
            return Optional.of(LocalTime.parse(typed, TIME));
        } catch (DateTimeException notATime) {
            return Optional.empty();
        }
    }

    /** The kind by its word in this language or by its own name; told from the start where nothing is said. */
    public static Optional<ShiftKind> kind(String typed, LocalTime from, Text text) {
        if (typed.isBlank()) {
            return Optional.of(from.getHour() >= 19 || from.getHour() < 4 ? ShiftKind.NIGHT : from.getHour() < 10 ? ShiftKind.EARLY : ShiftKind.LATE);
        }
        return Arrays.stream(ShiftKind.values()).filter(kind -> kind.name().equalsIgnoreCase(typed) || text.of("shifts.kind." + kind).equalsIgnoreCase(typed)).findFirst();
    }
}
