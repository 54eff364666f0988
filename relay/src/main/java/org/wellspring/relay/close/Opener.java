package org.wellspring.relay.close;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.Optional;
import org.wellspring.figures.Week;
import org.wellspring.relay.keys.SealingKey;
import org.wellspring.relay.notice.CountedWeek;
import org.wellspring.relay.signed.Sha256;
import org.wellspring.relay.signed.Wire;

/** Opens a week's envelopes, wherever they lie. Safe for use from several threads. */
final class Opener {
    private final Week week;
    private final SealingKey key;
    private final Ballot ballot;

    Opener(CountedWeek week, SealingKey key) {
        this.week = week.week();
        this.key = key;
        this.ballot = new Ballot(week);
    }

    /** Nothing for an envelope that does not count. A broken one is passed over in silence: its trouble could repeat an answer, and must not stop the count. */
    Optional<Heard> heard(byte[] nonce, byte[] sealed) {
        try {
            return open(nonce, sealed).flatMap(content -> ballot.counted(content).map(said -> new Heard(person(content), said)));
        } catch (RuntimeException notCounted) {
            return Optional.empty();
        }
    }

    private Optional<Content> open(byte[] nonce, byte[] sealed) {
        var info = "wellspring/envelope/1|%s|%s".formatted(week, HexFormat.of().formatHex(nonce));
        return key.open(sealed, Wire.utf8(info)).flatMap(Content::of);
    }

    /** One person and week is one inner token. */
    private static ByteBuffer person(Content content) {
        return ByteBuffer.wrap(Sha256.of(content.token().preparedBytes()));
    }
}
