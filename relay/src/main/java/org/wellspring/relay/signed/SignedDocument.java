package org.wellspring.relay.signed;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;

/**
 * A document as it travels. The signature covers the decoded payload bytes, so nothing depends on how JSON is written.
 *
 * @param payload base64url of UTF-8 JSON
 * @param signature base64url of an Ed25519 signature (RFC 8032)
 */
public record SignedDocument(String payload, String signature) {
    public static SignedDocument of(byte[] payload, byte[] signature) {
        return new SignedDocument(Base64Url.encode(payload), Base64Url.encode(signature));
    }

    /** @throws IllegalArgumentException when the payload is not base64url */
    public byte[] payloadBytes() {
        return Base64Url.decode(payload);
    }

    public byte[] signatureBytes() {
        return Base64Url.decode(signature, 64);
    }

    /** SHA-256 of the payload bytes, in lower-case hex: the name by which other documents point at this one. */
    public String head() {
        return Sha256.hex(payloadBytes());
    }

    public boolean isSignedBy(PublicKey key) {
        try {
            var check = Signature.getInstance("Ed25519");
            check.initVerify(key);
            check.update(payloadBytes());
            return check.verify(signatureBytes());
        } catch (GeneralSecurityException | IllegalArgumentException notASignature) {
            return false;
        }
    }
}
