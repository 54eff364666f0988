package org.wellspring.launch.bench;

import java.time.Duration;
import java.util.ArrayList;

/** Fills a relay's open week: prepares a batch on all cores, then posts it, and counts the two apart. */
final class Envelopes {
    static final int CONNECTIONS = 8;
    private static final int BATCH = 2_000;

    private final LoneRelay relay;

    Envelopes(LoneRelay relay) {
        this.relay = relay;
    }

    /** How long it took to prepare them, and how fast they were accepted. */
    record Filled(Duration preparing, Pace accepted) {}

    Filled fill(int envelopes) {
        var preparing = Duration.ZERO;
        var accepting = Duration.ZERO;
        for (int from = 0; from < envelopes; from += BATCH) {
            int first = from;
            int count = Math.min(BATCH, envelopes - from);
            var bodies = new ArrayList<byte[]>(java.util.Collections.nCopies(count, new byte[0]));
            preparing = preparing.plus(Crew.through(Crew.CORES, count, number -> bodies.set(number, relay.envelope(first + number))).took());
            accepting = accepting.plus(Crew.through(CONNECTIONS, count, number -> relay.letters().mustBeTaken("/envelopes", bodies.get(number))).took());
        }
        return new Filled(preparing, new Pace(envelopes, accepting));
    }
}
