package org.wellspring.home.health;

import java.time.Duration;
import org.wellspring.web.Text;

/** How long ago something was, in words that need no calendar. */
final class Ages {
    private static final Duration MINUTES = Duration.ofHours(2);
    private static final Duration HOURS = Duration.ofDays(2);

    private Ages() {}

    /** "three days", never negative. */
    static String of(Duration age, Text text) {
        if (age.compareTo(MINUTES) < 0) {
            return text.of("home.health.minutes", "count", Math.max(0, age.toMinutes()));
        }
        return age.compareTo(HOURS) < 0 ? text.of("home.health.hours", "count", age.toHours()) : text.of("home.health.days", "count", age.toDays());
    }
}
