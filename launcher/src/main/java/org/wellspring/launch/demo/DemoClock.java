package org.wellspring.launch.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Stands where the history is being made; once that is done it is the machine's own clock. */
public final class DemoClock extends Clock {
    private volatile @Nullable Instant past;

    void moveTo(Instant moment) {
        past = moment;
    }

    void arrive() {
        past = null;
    }

    @Override public Instant instant() {
        var standing = past;
        return standing != null ? standing : Instant.now();
    }

    @Override public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("Ask the instant and convert it.");
    }
}
