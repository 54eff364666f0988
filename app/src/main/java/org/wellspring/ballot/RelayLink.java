package org.wellspring.ballot;

import java.time.Instant;
import java.util.Optional;

/** Whether the two halves talk to each other, for whoever looks after them. */
public interface RelayLink {
    /** To the hour, when the relay last answered; empty since the last start. */
    Optional<Instant> lastReached();

    /** What is wrong and what to do, in English, as it was logged; empty when all is well. */
    Optional<String> trouble();
}
