package org.wellspring.relay.device;

import java.nio.ByteBuffer;
import java.util.Map;
import org.wellspring.relay.signed.Base64Url;
import org.wellspring.relay.signed.Sha256;
import org.wellspring.relay.signed.Wire;

/**
 * The body of {@code POST /ratings}.
 *
 * @param code twelve characters of Crockford's base32
 */
public record SealedRating(int v, String code, String sealed) {
    private static final int PLAIN_BYTES = 512;

    /**
     * @param sealing X25519 public key of the card's quarter
     * @param answers letters by item
     */
    public static SealedRating seal(String stock, String sealing, String code, Map<String, String> answers, boolean proxy) {
        return seal(stock, sealing, code, Wire.write(new Text(1, answers, proxy, false)));
    }

    /** @param text anything of at most 508 bytes: a test may send what no device would */
    public static SealedRating seal(String stock, String sealing, String code, byte[] text) {
        var about = "wellspring/rating/1|%s|%s".formatted(stock, codeHash(code));
        return new SealedRating(1, code, Base64Url.encode(SealedEnvelope.sealed(sealing, ByteBuffer.allocate(PLAIN_BYTES).putInt(text.length).put(text).array(), Wire.utf8(about))));
    }

    /** What a printed code is known by, in hex. */
    public static String codeHash(String code) {
        return Sha256.hex("wellspring/card/1|" + code);
    }

    public byte[] body() {
        return Wire.write(this);
    }

    private record Text(int v, Map<String, String> answers, boolean proxy, boolean easy) {}
}
