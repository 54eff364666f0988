package org.wellspring.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * A certificate authority that exists for one test, and a certificate of it for {@code localhost}, as the PEM files an administrator has.
 *
 * @param authority certificate of the authority
 * @param certificate chain of the server
 */
public record Keytool(Path authority, Path certificate, Path key) {
    private static final String PASSWORD = "for-one-test";

    public static Keytool localhost(Path folder) {
        try {
            Files.createDirectories(folder);
            run(folder, "-genkeypair", "-alias", "ca", "-dname", "CN=Authority for one test", "-keyalg", "EC", "-ext", "bc:c", "-validity", "2");
            run(folder, "-genkeypair", "-alias", "server", "-dname", "CN=localhost", "-keyalg", "EC", "-validity", "2");
            run(folder, "-certreq", "-alias", "server", "-file", "server.csr");
            run(folder, "-gencert", "-alias", "ca", "-infile", "server.csr", "-outfile", "server.crt", "-rfc", "-ext", "san=dns:localhost", "-validity", "2");
            run(folder, "-exportcert", "-alias", "ca", "-file", "ca.crt", "-rfc");
            var key = ((KeyStore.PrivateKeyEntry) entry(folder)).getPrivateKey();
            Files.writeString(folder.resolve("server.key"), pem(key.getEncoded()));
            return new Keytool(folder.resolve("ca.crt"), folder.resolve("server.crt"), folder.resolve("server.key"));
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyStore.Entry entry(Path folder) throws IOException, GeneralSecurityException {
        var store = KeyStore.getInstance(folder.resolve("store.p12").toFile(), PASSWORD.toCharArray());
        return store.getEntry("server", new KeyStore.PasswordProtection(PASSWORD.toCharArray()));
    }

    private static String pem(byte[] key) {
        return "-----BEGIN PRIVATE KEY-----\n%s\n-----END PRIVATE KEY-----\n".formatted(Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key));
    }

    private static void run(Path folder, String... words) throws IOException {
        var line = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
        line.addAll(List.of(words));
        line.addAll(List.of("-keystore", "store.p12", "-storetype", "PKCS12", "-storepass", PASSWORD));
        try {
            var process = new ProcessBuilder(line).directory(folder.toFile()).redirectErrorStream(true).start();
            var said = new String(process.getInputStream().readAllBytes());
            if (process.waitFor() != 0) {
                throw new IOException(said);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
