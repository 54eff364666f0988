package org.wellspring.relay.tries;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * Bounds how often one printed code, and unknown codes altogether, are asked for. In memory only; nobody's address is looked
 * at, and guessing at unknown codes never keeps anybody from a real one.
 */
public final class Guesses {
    private static final int A_CODE = 30;
    private static final Duration A_CODE_REGROWS = Duration.ofSeconds(20);
    private static final int UNKNOWN = 120;
    private static final Duration UNKNOWN_REGROWS = Duration.ofSeconds(1);
    private static final int SWEEP_FROM = 1_000;

    private final Map<ByteBuffer, Patience> codes = new HashMap<>();
    private final Patience unknown = new Patience(UNKNOWN, UNKNOWN_REGROWS, Instant.EPOCH);

    /** Zero where it may be answered; otherwise how long to wait. */
    public synchronized Duration ofKnown(byte[] code, Instant now) {
        if (codes.size() >= SWEEP_FROM) {
            codes.values().removeIf(patience -> patience.isFull(now));
        }
        return codes.computeIfAbsent(ByteBuffer.wrap(code), _ -> new Patience(A_CODE, A_CODE_REGROWS, now)).tryNow(now);
    }

    /** As {@link #ofKnown}, for all codes that nobody printed. */
    public synchronized Duration ofUnknown(Instant now) {
        return unknown.tryNow(now);
    }
}
