package org.wellspring.relay.close;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wellspring.relay.signed.Padded;
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

    /** Nothing for anything that is not exactly such a text. */
    static Optional<Content> of(byte[] plain) {
        return Padded.read(plain, PLAIN_BYTES, Content.class).filter(content -> content.v() == 1);
    }

    @Override public String toString() {
        return "[opened]";
    }
}
