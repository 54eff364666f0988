package org.wellspring.journeys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.CertificateFactory;
import java.util.Base64;
import java.util.UUID;
import org.wellspring.launch.Keytool;

/** The certificate authority of a made-up organisation, and the one server it vouches for, which every {@link Phone} here believes. */
final class Authority {
    private static final Keytool FILES = Keytool.localhost(Path.of("target/keytool", UUID.randomUUID().toString()).toAbsolutePath());

    private Authority() {}

    static Keytool files() {
        return FILES;
    }

    /** Hash of the server's public key: on the command line browsers take keys, not authorities. */
    static String fingerprint() {
        try (var file = Files.newInputStream(FILES.certificate())) {
            var key = CertificateFactory.getInstance("X.509").generateCertificate(file).getPublicKey();
            return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(key.getEncoded()));
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
