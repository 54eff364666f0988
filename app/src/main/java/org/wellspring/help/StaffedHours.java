package org.wellspring.help;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Collectors;

/** Reads hours as a form sends them: days by number from 1 for Monday, times as 08:00. */
public final class StaffedHours {
    private StaffedHours() {}

    public static boolean isTime(String text) {
        try {
            LocalTime.parse(text);
            return true;
        } catch (DateTimeParseException notATime) {
            return false;
        }
    }

    public static boolean areDays(List<String> numbers) {
        return !numbers.isEmpty() && numbers.stream().allMatch(number -> number.matches("[1-7]"));
    }

    public static Hours of(List<String> days, String from, String until) {
        return new Hours(days.stream().map(Integer::valueOf).map(DayOfWeek::of).collect(Collectors.toUnmodifiableSet()), LocalTime.parse(from), LocalTime.parse(until));
    }
}
