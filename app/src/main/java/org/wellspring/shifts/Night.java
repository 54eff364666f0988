package org.wellspring.shifts;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import org.wellspring.platform.TimeSpan;

/** Which shifts are nights: at least three hours between 23:00 and 06:00, after Directive 2003/88/EC, article 2(3) and 2(4). */
public record Night(ZoneId zone) {
    private static final LocalTime BEGINS = LocalTime.of(23, 0);
    private static final LocalTime ENDS = LocalTime.of(6, 0);
    private static final Duration LEAST = Duration.ofHours(3);

    public boolean is(TimeSpan shift) {
        var first = shift.from().atZone(zone).toLocalDate().minusDays(1);
        var last = shift.until().atZone(zone).toLocalDate();
        var worked = first.datesUntil(last.plusDays(1))
            .map(day -> new TimeSpan(day.atTime(BEGINS).atZone(zone).toInstant(), day.plusDays(1).atTime(ENDS).atZone(zone).toInstant()))
            .map(night -> common(shift, night)).reduce(Duration.ZERO, Duration::plus);
        return worked.compareTo(LEAST) >= 0;
    }

    private static Duration common(TimeSpan one, TimeSpan other) {
        var from = one.from().isAfter(other.from()) ? one.from() : other.from();
        var until = one.until().isBefore(other.until()) ? one.until() : other.until();
        return until.isAfter(from) ? Duration.between(from, until) : Duration.ZERO;
    }
}
