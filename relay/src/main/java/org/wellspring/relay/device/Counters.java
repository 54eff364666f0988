package org.wellspring.relay.device;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.random.RandomGenerator;
import org.wellspring.relay.signed.Sha256;
import org.wellspring.relay.token.Token;

/** Where an envelope's counter begins: anywhere, so that the one that is kept does not tell how often its device has sent. */
final class Counters {
    private static final int BELOW = 1 << 30;

    private Counters() {}

    /** Of a device: the next ones count up from here. */
    static int anywhere(RandomGenerator random) {
        return random.nextInt(BELOW);
    }

    /** Of a slip: always the same, so that its first envelope stands, and known only to whoever holds its tokens. */
    static int ofSlip(Token counted) {
        return ByteBuffer.wrap(Sha256.of(("wellspring/paper-counter/1|" + counted.prepared()).getBytes(StandardCharsets.UTF_8))).getInt() & BELOW - 1;
    }
}
