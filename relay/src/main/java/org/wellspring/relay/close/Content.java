package org.wellspring.relay.close;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wellspring.relay.signed.Wire;
import org.wellspring.relay.token.Token;

/**
 * What an envelope says once it is opened.
 *
 * @param token under the key of {@code leaf}
 * @param answers by wave: one letter for each of its indicators, {@code 0}, {@code 1} or {@code -} for neither
 * @param did by ask: {@code yes}, {@code mixed} or {@code no}
 */
record Content(int v, int counter, String leaf, Token token, Map<String, String> answers, List<String> kinds, List<String> asks, Map<String, String> did) {
    static final int PLAIN_BYTES = 4096;

    /** Nothing for anything that is not exactly such a text; why is said nowhere, as it could repeat an answer. */
    static Optional<Content> of(byte[] plain) {
        var bytes = ByteBuffer.wrap(plain);
        var length = plain.length == PLAIN_BYTES ? bytes.getInt() : -1;
        if (length < 0 || length > bytes.remaining()) {
            return Optional.empty();
        }
        var json = new byte[length];
        bytes.get(json);
        while (bytes.hasRemaining()) {
            if (bytes.get() != 0) {
                return Optional.empty();
            }
        }
        try {
            return Optional.of(Wire.read(json, Content.class)).filter(content -> content.v() == 1);
        } catch (Wire.Malformed notCounted) {
            return Optional.empty();
        }
    }

    @Override public String toString() {
        return "[opened]";
    }
}
