package org.wellspring.relay.signed;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/** Ed25519 public keys as the 32 bytes of RFC 8032. */
public final class Ed25519 {
    /** What X.509 puts before the 32 bytes (RFC 8410). */
    private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

    private Ed25519() {}

    /** @throws IllegalArgumentException when {@code text} is not base64url of 32 bytes that are a key */
    public static PublicKey publicKey(String text) {
        var bytes = Arrays.copyOf(X509, X509.length + 32);
        System.arraycopy(Base64Url.decode(text, 32), 0, bytes, X509.length, 32);
        try {
            return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(bytes));
        } catch (GeneralSecurityException notAPoint) {
            throw new IllegalArgumentException("An Ed25519 public key is 32 bytes in base64url.");
        }
    }

    public static String text(PublicKey key) {
        var encoded = key.getEncoded();
        return Base64Url.encode(Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length));
    }
}
