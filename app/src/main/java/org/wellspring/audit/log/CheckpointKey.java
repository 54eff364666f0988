package org.wellspring.audit.log;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import org.springframework.stereotype.Component;
import org.wellspring.platform.Installation;

/** The Ed25519 key that signs checkpoints: in a file of its own, outside the database, readable by this process alone. */
@Component
class CheckpointKey {
    private static final String ALGORITHM = "Ed25519";

    private final PrivateKey secret;
    private final PublicKey open;

    CheckpointKey(Installation installation) throws IOException, GeneralSecurityException {
        var folder = installation.data().resolve("audit");
        var secretFile = folder.resolve("checkpoint.key");
        var openFile = folder.resolve("checkpoint.pub");
        if (!Files.exists(secretFile)) {
            Files.createDirectories(folder);
            var pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            Files.write(openFile, pair.getPublic().getEncoded());
            writeSecret(secretFile, pair.getPrivate().getEncoded());
        }
        var keys = KeyFactory.getInstance(ALGORITHM);
        this.secret = keys.generatePrivate(new PKCS8EncodedKeySpec(Files.readAllBytes(secretFile)));
        this.open = keys.generatePublic(new X509EncodedKeySpec(Files.readAllBytes(openFile)));
    }

    byte[] sign(byte[] payload) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initSign(secret);
            signature.update(payload);
            return signature.sign();
        } catch (GeneralSecurityException unusableKey) {
            throw new IllegalStateException("The key in the audit folder cannot sign. Restore it from the backup.", unusableKey);
        }
    }

    boolean signed(byte[] payload, byte[] by) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(open);
            signature.update(payload);
            return signature.verify(by);
        } catch (GeneralSecurityException notASignature) {
            return false;
        }
    }

    private static void writeSecret(Path file, byte[] key) throws IOException {
        var partial = file.resolveSibling("checkpoint.key.new");
        Files.deleteIfExists(partial);
        Files.createFile(partial, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(partial, key);
        Files.move(partial, file);
    }
}
