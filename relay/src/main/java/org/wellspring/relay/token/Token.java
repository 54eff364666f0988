package org.wellspring.relay.token;

import org.wellspring.relay.signed.Base64Url;

/**
 * A token as it travels.
 *
 * @param prepared base64url of the 64-byte randomised message
 * @param signature base64url of the 256-byte signature
 */
public record Token(String prepared, String signature) {
    public static final int PREPARED_BYTES = 64;
    public static final int SIGNATURE_BYTES = 256;

    public static Token of(byte[] prepared, byte[] signature) {
        return new Token(Base64Url.encode(prepared), Base64Url.encode(signature));
    }

    /** @throws IllegalArgumentException unless these are 64 bytes */
    public byte[] preparedBytes() {
        return Base64Url.decode(prepared, PREPARED_BYTES);
    }

    /** @throws IllegalArgumentException unless these are 256 bytes */
    public byte[] signatureBytes() {
        return Base64Url.decode(signature, SIGNATURE_BYTES);
    }
}
