package org.wellspring.ballot;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import org.wellspring.ballot.keys.KeyFile;
import org.wellspring.privacy.spi.SignedDocument;

/** The Ed25519 key this half signs its declarations with. The relay is told the public half once and believes no other. */
public final class SigningKey {
    private final PrivateKey privateKey;
    private final String publicText;

    private SigningKey(PrivateKey privateKey, String publicText) {
        this.privateKey = privateKey;
        this.publicText = publicText;
    }

    /**
     * Reads the key of this installation; makes it at the first start. Call it before the relay starts, which must be given
     * {@link #publicText}.
     *
     * @param data the app's data folder; the key is {@code keys/app-signing.key} in it, the public half {@code keys/app-signing.pub}
     */
    public static SigningKey in(Path data) {
        var secret = new KeyFile(data.resolve("keys/app-signing.key"));
        var shared = new KeyFile(data.resolve("keys/app-signing.pub"));
        if (secret.read().isEmpty()) {
            make(secret, shared);
        }
        try {
            var encoded = new PKCS8EncodedKeySpec(secret.read().orElseThrow());
            var text = new String(shared.read().orElseThrow(() -> lost(shared)), StandardCharsets.US_ASCII).strip();
            return new SigningKey(KeyFactory.getInstance("Ed25519").generatePrivate(encoded), text);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("The key file %s holds no Ed25519 key. Put it back from the key folder's backup.".formatted(secret.path()), broken);
        }
    }

    private static void make(KeyFile secret, KeyFile shared) {
        try {
            var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            var encoded = pair.getPublic().getEncoded();
            shared.write(Base64.getUrlEncoder().withoutPadding().encode(Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length)));
            secret.write(pair.getPrivate().getEncoded());
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static IllegalStateException lost(KeyFile file) {
        return new IllegalStateException("%s is missing beside app-signing.key. Put it back from the key folder's backup.".formatted(file.path()));
    }

    /** 32 bytes in base64url, without padding. */
    public String publicText() {
        return publicText;
    }

    public SignedDocument sign(byte[] payload) {
        return SignedDocument.sign(payload, privateKey);
    }
}
