package org.wellspring.relay.rating;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Bounds how often one card, and unknown cards altogether, are asked for. In memory only; nobody's address is looked at, and
 * guessing at unknown cards never keeps anybody from a real one.
 */
@Component
class Guesses {
    private static final int A_CARD = 30;
    private static final Duration A_CARD_REGROWS = Duration.ofSeconds(20);
    private static final int UNKNOWN = 120;
    private static final Duration UNKNOWN_REGROWS = Duration.ofSeconds(1);
    private static final int SWEEP_FROM = 1_000;

    private final Map<ByteBuffer, Patience> cards = new HashMap<>();
    private final Patience unknown = new Patience(UNKNOWN, UNKNOWN_REGROWS, Instant.EPOCH);

    /** Zero where it may be answered; otherwise how long to wait. */
    synchronized Duration ofCard(byte[] code, Instant now) {
        if (cards.size() >= SWEEP_FROM) {
            cards.values().removeIf(patience -> patience.isFull(now));
        }
        return cards.computeIfAbsent(ByteBuffer.wrap(code), _ -> new Patience(A_CARD, A_CARD_REGROWS, now)).tryNow(now);
    }

    synchronized Duration ofUnknown(Instant now) {
        return unknown.tryNow(now);
    }
}
