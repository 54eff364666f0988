package org.wellspring.relay.device;

import com.google.crypto.tink.hybrid.HpkePublicKey;
import com.google.crypto.tink.hybrid.internal.HpkeEncrypt;
import com.google.crypto.tink.util.Bytes;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;
import org.wellspring.figures.Week;
import org.wellspring.relay.keys.SealingKey;
import org.wellspring.relay.signed.Base64Url;
import org.wellspring.relay.signed.Sha256;
import org.wellspring.relay.signed.Wire;
import org.wellspring.relay.token.Token;

/** The body of {@code POST /envelopes}. */
public record SealedEnvelope(int v, Week monday, Token admission, int counter, String sealed) {
    private static final int PLAIN_BYTES = 4096;

    /** @param counted the token under the leaf's key */
    public static SealedEnvelope seal(WeekKeys keys, Token admission, Token counted, int counter, Says says) {
        return seal(keys, admission, counter, Wire.write(
            new Text(1, counter, keys.leaf(), counted, says.answers(), says.kinds(), says.asks(), says.did())));
    }

    /** @param text anything of at most 4092 bytes: a test may send what no device would */
    public static SealedEnvelope seal(WeekKeys keys, Token admission, int counter, byte[] text) {
        var plain = ByteBuffer.allocate(PLAIN_BYTES).putInt(text.length).put(text).array();
        var info = "wellspring/envelope/1|%s|%s".formatted(keys.monday(), Sha256.hex(admission.preparedBytes()));
        return new SealedEnvelope(1, keys.monday(), admission, counter, Base64Url.encode(sealed(keys.sealing(), plain, Wire.utf8(info))));
    }

    public byte[] body() {
        return Wire.write(this);
    }

    static byte[] sealed(String key, byte[] plain, byte[] info) {
        try {
            return HpkeEncrypt.create(HpkePublicKey.create(SealingKey.SUITE, Bytes.copyFrom(Base64Url.decode(key, 32)), null)).encrypt(plain, info);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("This sealing key cannot be sealed to.", e);
        }
    }

    private record Text(int v, int counter, String leaf, Token token, Map<String, String> answers, List<String> kinds, List<String> asks,
                        Map<String, String> did) {}
}
