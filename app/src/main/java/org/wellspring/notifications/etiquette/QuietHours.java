package org.wellspring.notifications.etiquette;

import java.time.LocalTime;
import java.time.ZoneId;
import org.wellspring.platform.TimeSpan;

/** Hours of every day in which a person wants nothing, by the clock on their wall; may pass midnight. */
public record QuietHours(LocalTime from, LocalTime until) {
    boolean touch(TimeSpan span, ZoneId zone) {
        return contain(span.from().atZone(zone).toLocalTime())
            || contain(span.until().minusNanos(1).atZone(zone).toLocalTime())
            || span.contains(span.from().atZone(zone).with(from).toInstant());
    }

    private boolean contain(LocalTime time) {
        boolean sameDay = from.isBefore(until);
        boolean begun = !time.isBefore(from);
        return sameDay ? begun && time.isBefore(until) : begun || time.isBefore(until);
    }
}
