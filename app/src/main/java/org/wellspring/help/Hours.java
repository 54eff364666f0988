package org.wellspring.help;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Set;

/** When a post is staffed. Until at or before from runs into the next day; equal times mean the whole day. */
public record Hours(Set<DayOfWeek> days, LocalTime from, LocalTime until) {
    public boolean cover(ZonedDateTime moment) {
        var time = moment.toLocalTime();
        var today = days.contains(moment.getDayOfWeek());
        if (from.isBefore(until)) {
            return today && !time.isBefore(from) && time.isBefore(until);
        }
        return today && !time.isBefore(from) || days.contains(moment.getDayOfWeek().minus(1)) && time.isBefore(until);
    }

    public boolean always() {
        return days.size() == DayOfWeek.values().length && from.equals(until);
    }
}
