package org.wellspring.help;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.stream.Collectors;
import org.wellspring.web.Text;

/** Hours as people write them: "Mon–Fri 08:00–18:00". */
public final class HourWords {
    private HourWords() {}

    public static String of(Hours hours, Text text) {
        if (hours.always()) {
            return text.of("help.hours.always");
        }
        var times = hours.from().equals(hours.until()) ? text.of("help.hours.allday") : "\u2066%s–%s\u2069".formatted(hours.from(), hours.until());
        return hours.days().size() == DayOfWeek.values().length ? times : days(hours, text) + " " + times;
    }

    private static String days(Hours hours, Text text) {
        var runs = new ArrayList<DayOfWeek[]>();
        for (var day : DayOfWeek.values()) {
            if (hours.days().contains(day)) {
                if (!runs.isEmpty() && runs.getLast()[1].plus(1) == day && day != DayOfWeek.MONDAY) {
                    runs.getLast()[1] = day;
                } else {
                    runs.add(new DayOfWeek[] {day, day});
                }
            }
        }
        return runs.stream().map(run -> run[0] == run[1] ? name(run[0], text) : name(run[0], text) + "–" + name(run[1], text)).collect(Collectors.joining(", "));
    }

    private static String name(DayOfWeek day, Text text) {
        return day.getDisplayName(TextStyle.SHORT_STANDALONE, text.language().locale());
    }
}
