package org.wellspring.launch.bench;

import java.time.Duration;

/** How much was done in how long. */
record Pace(long done, Duration took) {
    double perSecond() {
        return done * 1e9 / Math.max(1, took.toNanos());
    }

    /** Seen from one core, when all of this machine's were there to be used. */
    double perCore() {
        return perSecond() / Runtime.getRuntime().availableProcessors();
    }
}
