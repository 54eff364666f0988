package org.wellspring.platform;

import java.time.Duration;
import java.time.Instant;

/** From a moment until before another. */
public record TimeSpan(Instant from, Instant until) {
    public TimeSpan {
        if (!until.isAfter(from)) {
            throw new IllegalArgumentException("The end (%s) must be after the start (%s).".formatted(until, from));
        }
    }

    public boolean contains(Instant moment) {
        return !moment.isBefore(from) && moment.isBefore(until);
    }

    public boolean overlaps(TimeSpan other) {
        return from.isBefore(other.until) && other.from.isBefore(until);
    }

    public Duration length() {
        return Duration.between(from, until);
    }
}
