package org.wellspring.notifications.etiquette;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import org.wellspring.platform.TimeSpan;

/** Which shifts are nights: at least three hours between 23:00 and 06:00, after Directive 2003/88/EC, article 2(3) and 2(4). */
record Night(ZoneId zone) {
    private static final LocalTime BEGINS = LocalTime.of(23, 0);
    private static final LocalTime ENDS = LocalTime.of(6, 0);
    private static final Duration WORKED = Duration.ofHours(3);

    boolean is(TimeSpan shift) {
        var first = shift.from().atZone(zone).toLocalDate().minusDays(1);
        var last = shift.until().atZone(zone).toLocalDate();
        return first.datesUntil(last.plusDays(1))
            .map(day -> new TimeSpan(day.atTime(BEGINS).atZone(zone).toInstant(), day.plusDays(1).atTime(ENDS).atZone(zone).toInstant()))
            .map(night -> shared(shift, night)).reduce(Duration.ZERO, Duration::plus).compareTo(WORKED) >= 0;
    }

    private static Duration shared(TimeSpan shift, TimeSpan night) {
        if (!shift.overlaps(night)) {
            return Duration.ZERO;
        }
        var from = shift.from().isAfter(night.from()) ? shift.from() : night.from();
        return Duration.between(from, shift.until().isBefore(night.until()) ? shift.until() : night.until());
    }
}
