package org.wellspring.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that tests and the demo move; it stands still in between. */
public final class MovedClock extends Clock {
    private final AtomicReference<Instant> now;

    public MovedClock(Instant start) {
        this.now = new AtomicReference<>(start);
    }

    public void moveTo(Instant moment) {
        now.set(moment);
    }

    public void advance(Duration by) {
        now.updateAndGet(moment -> moment.plus(by));
    }

    @Override public Instant instant() {
        return now.get();
    }

    @Override public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("Ask the instant and convert it.");
    }
}
