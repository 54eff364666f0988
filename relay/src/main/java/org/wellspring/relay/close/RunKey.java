package org.wellspring.relay.close;

import java.io.Serial;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** A key that is made for one count, lives in memory only, and seals whatever one part of the count hands to another. */
final class RunKey implements Serializable {
    @Serial private static final long serialVersionUID = 1;
    private static final int BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] sealing = fresh(BYTES);
    private final byte[] naming = fresh(BYTES);

    /** AES-256-GCM with a nonce by chance, in front. */
    byte[] seal(byte[] plain) {
        var nonce = fresh(NONCE_BYTES);
        var sealed = gcm(Cipher.ENCRYPT_MODE, nonce, plain);
        return ByteBuffer.allocate(nonce.length + sealed.length).put(nonce).put(sealed).array();
    }

    /** @throws IllegalStateException for anything this key did not seal; the message repeats nothing */
    byte[] open(byte[] sealed) {
        return gcm(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, NONCE_BYTES), Arrays.copyOfRange(sealed, NONCE_BYTES, sealed.length));
    }

    /** A name for a person that means nothing to anybody without this key (HMAC-SHA256). */
    byte[] name(ByteBuffer person) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(naming, "HmacSHA256"));
            mac.update(person.duplicate());
            return mac.doFinal();
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private byte[] gcm(int mode, byte[] nonce, byte[] bytes) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(sealing, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(bytes);
        } catch (GeneralSecurityException notOurs) {
            throw new IllegalStateException("A part of the count is not what was handed over. Nothing was released; run the count again.");
        }
    }

    private static byte[] fresh(int count) {
        var bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    @Override public String toString() {
        return "[a key for one count]";
    }
}
