package org.wellspring.notifications.push;

import com.zerodeplibs.webpush.VAPIDKeyPair;
import com.zerodeplibs.webpush.VAPIDKeyPairs;
import com.zerodeplibs.webpush.key.PrivateKeySources;
import com.zerodeplibs.webpush.key.PublicKeySources;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.UUID;

/**
 * The installation's own key for push services (VAPID, RFC 8292): two PEM blocks in one file of the data folder, made at first need.
 * Whoever loses the file loses every phone's subscription; people turn them on again.
 */
final class OwnKeys {
    private static final Base64.Encoder PEM = Base64.getMimeEncoder(64, new byte[] {'\n'});

    private final Path file;

    OwnKeys(Path file) {
        this.file = file;
    }

    boolean made() {
        return Files.exists(file);
    }

    VAPIDKeyPair pair() throws IOException, GeneralSecurityException {
        if (!made()) {
            createOnce(newPair());
        }
        var pem = Files.readString(file);
        int second = pem.indexOf("-----BEGIN PUBLIC KEY-----");
        return VAPIDKeyPairs.of(PrivateKeySources.ofPEMText(pem.substring(0, second)), PublicKeySources.ofPEMText(pem.substring(second)));
    }

    private static KeyPair newPair() throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        return generator.generateKeyPair();
    }

    /** Two nodes that start at once end with one key. */
    private void createOnce(KeyPair pair) throws IOException {
        Files.createDirectories(file.getParent());
        var draft = file.resolveSibling(UUID.randomUUID() + ".draft");
        Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.writeString(draft, block("PRIVATE KEY", pair.getPrivate().getEncoded()) + block("PUBLIC KEY", pair.getPublic().getEncoded()));
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException anotherNodeWasFaster) {
            return;
        } finally {
            Files.delete(draft);
        }
    }

    private static String block(String what, byte[] der) {
        return "-----BEGIN %1$s-----\n%2$s\n-----END %1$s-----\n".formatted(what, PEM.encodeToString(der));
    }
}
