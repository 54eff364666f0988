package org.wellspring.relay.tries;

import java.time.Duration;
import java.time.Instant;

/**
 * How often something may be tried: a number of tries that grows again with time. Not safe for use from several threads.
 */
final class Patience {
    private final int most;
    private final Duration regrows;
    private int left;
    private Instant since;

    /** @param regrows one try in this time */
    Patience(int most, Duration regrows, Instant now) {
        this.most = most;
        this.regrows = regrows;
        this.left = most;
        this.since = now;
    }

    /** Zero where it may be tried now; otherwise how long to wait. A clock that was set back costs at most the tries left. */
    Duration tryNow(Instant now) {
        grow(now);
        if (left > 0) {
            left--;
            return Duration.ZERO;
        }
        return Duration.between(now, since.plus(regrows)).plusMillis(999);
    }

    boolean isFull(Instant now) {
        grow(now);
        return left == most;
    }

    private void grow(Instant now) {
        if (now.isBefore(since)) {
            since = now;
        }
        long more = Duration.between(since, now).dividedBy(regrows);
        left = (int) Math.min(most, left + more);
        since = left == most ? now : since.plus(regrows.multipliedBy(more));
    }
}
