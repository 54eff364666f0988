package org.wellspring.privacy.spi;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A document as it travels between the halves. The Ed25519 signature covers the decoded payload bytes, so nothing depends on
 * how JSON is written.
 *
 * @param payload base64url, without padding, of UTF-8 JSON
 * @param signature base64url, without padding, of 64 bytes
 */
public record SignedDocument(String payload, String signature) {
    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

    public static SignedDocument of(byte[] payload, byte[] signature) {
        return new SignedDocument(TEXT.encodeToString(payload), TEXT.encodeToString(signature));
    }

    public static SignedDocument sign(byte[] payload, PrivateKey key) {
        try {
            var signing = Signature.getInstance("Ed25519");
            signing.initSign(key);
            signing.update(payload);
            return of(payload, signing.sign());
        } catch (GeneralSecurityException notAnEd25519Key) {
            throw new IllegalArgumentException("Documents are signed with an Ed25519 key.", notAnEd25519Key);
        }
    }

    /** The payload, if {@code key} signed it; nothing for a broken signature or anything unreadable. */
    public Optional<Verified> verifiedBy(PublicKey key) {
        try {
            var bytes = payloadBytes();
            var check = Signature.getInstance("Ed25519");
            check.initVerify(key);
            check.update(bytes);
            return check.verify(signatureBytes()) ? Optional.of(new Verified(bytes, head())) : Optional.empty();
        } catch (GeneralSecurityException | IllegalArgumentException notASignature) {
            return Optional.empty();
        }
    }

    /** @throws IllegalArgumentException when the payload is not base64url */
    public byte[] payloadBytes() {
        return Base64.getUrlDecoder().decode(payload);
    }

    /** @throws IllegalArgumentException when the signature is not base64url */
    public byte[] signatureBytes() {
        return Base64.getUrlDecoder().decode(signature);
    }

    /** SHA-256 of the payload bytes in lower-case hex: the name by which other documents point at this one. */
    public String head() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(payloadBytes()));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
