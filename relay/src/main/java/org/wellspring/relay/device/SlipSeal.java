package org.wellspring.relay.device;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import org.wellspring.figures.Week;
import org.wellspring.relay.device.PaperSlip.Inside;
import org.wellspring.relay.signed.Base64Url;
import org.wellspring.relay.signed.Padded;
import org.wellspring.relay.signed.Wire;

/** What locks a slip: AES-256-GCM under HKDF-SHA256 of its code, bound to the week and the code's hash. */
record SlipSeal(String code, Week monday) {
    static final int NONCE_BYTES = 12;
    private static final int PLAIN_BYTES = 2048;
    private static final int TAG_BITS = 128;
    private static final int KEY_BYTES = 32;

    String seal(Inside inside, byte[] nonce) {
        var text = Wire.write(inside);
        var locked = crypt(Cipher.ENCRYPT_MODE, nonce, ByteBuffer.allocate(PLAIN_BYTES).putInt(text.length).put(text).array());
        return Base64Url.encode(ByteBuffer.allocate(NONCE_BYTES + locked.length).put(nonce).put(locked).array());
    }

    /** @throws IllegalArgumentException when it is locked under another code, for another week, or damaged */
    Inside open(String sealed) {
        var bytes = Base64Url.decode(sealed);
        var plain = crypt(Cipher.DECRYPT_MODE, Arrays.copyOf(bytes, NONCE_BYTES), Arrays.copyOfRange(bytes, NONCE_BYTES, bytes.length));
        return Padded.read(plain, PLAIN_BYTES, Inside.class).orElseThrow(() -> new IllegalArgumentException("There is no slip inside this seal."));
    }

    byte[] key() {
        return secret().getEncoded();
    }

    private SecretKey secret() {
        try {
            var from = HKDFParameterSpec.ofExtract().addIKM(Wire.utf8(code)).thenExpand(Wire.utf8("wellspring/paper-key/1"), KEY_BYTES);
            return KDF.getInstance("HKDF-SHA256").deriveKey("AES", from);
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private byte[] crypt(int mode, byte[] nonce, byte[] bytes) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, secret(), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(Wire.utf8("wellspring/paper/1|%s|%s".formatted(monday, PaperSlip.codeHash(code))));
            return cipher.doFinal(bytes);
        } catch (GeneralSecurityException notThisCode) {
            throw new IllegalArgumentException("This code does not open this slip.", notThisCode);
        }
    }
}
