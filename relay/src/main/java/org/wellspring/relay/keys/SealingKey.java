package org.wellspring.relay.keys;

import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.hybrid.HpkeParameters;
import com.google.crypto.tink.hybrid.HpkePrivateKey;
import com.google.crypto.tink.hybrid.HpkePublicKey;
import com.google.crypto.tink.hybrid.internal.HpkeDecrypt;
import com.google.crypto.tink.subtle.X25519;
import com.google.crypto.tink.util.Bytes;
import com.google.crypto.tink.util.SecretBytes;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import java.security.GeneralSecurityException;
import java.util.Optional;
import org.wellspring.relay.signed.Base64Url;

/** The X25519 key that one week's envelopes are sealed to (HPKE base mode, RFC 9180). */
public final class SealingKey {
    /** DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-256-GCM; nothing before the encapsulated key. */
    public static final HpkeParameters SUITE = suite();

    private final byte[] secret;
    private final HybridDecrypt opener;

    private SealingKey(byte[] secret) throws GeneralSecurityException {
        this.secret = secret;
        var open = HpkePublicKey.create(SUITE, Bytes.copyFrom(X25519.publicFromPrivate(secret)), null);
        this.opener = HpkeDecrypt.create(HpkePrivateKey.create(open, SecretBytes.copyFrom(secret, InsecureSecretKeyAccess.get())));
    }

    /** @param secret 32 bytes, as {@link #secret} gave them */
    public static SealingKey of(byte[] secret) {
        try {
            return new SealingKey(secret);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A sealing key file is damaged. Its week can no longer be counted.", e);
        }
    }

    /** For a count on several machines alone: to be sent over encrypted connections, and never written. */
    public byte[] secret() {
        return secret.clone();
    }

    public String publicText() {
        try {
            return Base64Url.encode(X25519.publicFromPrivate(secret));
        } catch (java.security.InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What was sealed to this key for {@code info}, or nothing where it was not. Safe for use from several threads. */
    public Optional<byte[]> open(byte[] sealed, byte[] info) {
        try {
            return Optional.of(opener.decrypt(sealed, info));
        } catch (GeneralSecurityException notForThisKey) {
            return Optional.empty();
        }
    }

    private static HpkeParameters suite() {
        try {
            return HpkeParameters.builder()
                .setKemId(HpkeParameters.KemId.DHKEM_X25519_HKDF_SHA256)
                .setKdfId(HpkeParameters.KdfId.HKDF_SHA256)
                .setAeadId(HpkeParameters.AeadId.AES_256_GCM)
                .setVariant(HpkeParameters.Variant.NO_PREFIX)
                .build();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
