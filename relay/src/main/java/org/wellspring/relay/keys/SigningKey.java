package org.wellspring.relay.keys;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import org.wellspring.relay.signed.Base64Url;
import org.wellspring.relay.signed.Ed25519;
import org.wellspring.relay.signed.SignedDocument;
import org.wellspring.relay.signed.Wire;

/** The relay's Ed25519 key. Devices and the app pin its public half, so it is made once and never replaced. */
public final class SigningKey {
    private static final String FILE = "relay-signing.key";

    private final PrivateKey secret;
    private final PublicKey open;

    private SigningKey(PrivateKey secret, PublicKey open) {
        this.secret = secret;
        this.open = open;
    }

    /** @param mayBeMade false once a notice was signed: then a missing file is a loss, not a first start */
    public static SigningKey in(KeyFolder folder, boolean mayBeMade) {
        try {
            if (!folder.holds(FILE)) {
                make(folder, mayBeMade);
            }
            var file = Wire.read(folder.read(FILE).orElseThrow(), File.class);
            var keys = KeyFactory.getInstance("Ed25519");
            return new SigningKey(
                keys.generatePrivate(new PKCS8EncodedKeySpec(Base64Url.decode(file.secret()))),
                keys.generatePublic(new X509EncodedKeySpec(Base64Url.decode(file.open()))));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalStateException("The key file %s is damaged. Put it back from the key folder's backup.".formatted(FILE), e);
        }
    }

    private static void make(KeyFolder folder, boolean mayBeMade) throws GeneralSecurityException {
        if (!mayBeMade) {
            throw new IllegalStateException(("The relay's database holds signed notices, but %s is missing from the key folder. "
                + "Put it back from the key folder's backup; a new key would be refused by every device.").formatted(FILE));
        }
        var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        folder.write(FILE, Wire.write(new File(Base64Url.encode(pair.getPrivate().getEncoded()), Base64Url.encode(pair.getPublic().getEncoded()))));
    }

    public SignedDocument sign(byte[] payload) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(secret);
            signature.update(payload);
            return SignedDocument.of(payload, signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The relay's signing key cannot sign.", e);
        }
    }

    public PublicKey publicKey() {
        return open;
    }

    /** The 32 bytes that are pinned, in base64url. */
    public String publicText() {
        return Ed25519.text(open);
    }

    /** @param secret PKCS #8  @param open X.509, both base64url */
    record File(String secret, String open) {
        @Override public String toString() {
            return FILE;
        }
    }
}
