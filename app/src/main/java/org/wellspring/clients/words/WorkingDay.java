package org.wellspring.clients.words;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/** One working day, Monday to Friday: what arrives on Friday at three is read by Monday at three, what arrives on Sunday by the end of Monday. */
final class WorkingDay {
    private WorkingDay() {}

    /** When words that arrive now must have been read; to the hour, so that it tells no visit. */
    static ZonedDateTime after(ZonedDateTime arrival) {
        var begins = arrival.truncatedTo(ChronoUnit.HOURS);
        if (free(begins)) {
            begins = firstWorking(begins).truncatedTo(ChronoUnit.DAYS);
        }
        return firstWorking(begins.plusDays(1));
    }

    /** Working hours are not known here: the hours of working days that are left, none when it is late. */
    static long hoursLeft(ZonedDateTime now, ZonedDateTime due) {
        long hours = 0;
        for (var hour = now; Duration.between(hour, due).toHours() >= 1; hour = hour.plusHours(1)) {
            hours += free(hour) ? 0 : 1;
        }
        return hours;
    }

    private static ZonedDateTime firstWorking(ZonedDateTime moment) {
        var day = moment;
        while (free(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static boolean free(ZonedDateTime moment) {
        return moment.getDayOfWeek() == DayOfWeek.SATURDAY || moment.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
