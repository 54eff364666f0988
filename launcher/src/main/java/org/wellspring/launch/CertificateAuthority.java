package org.wellspring.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

/** Believes the organisation's own certificate authority beside those that Java knows, for every connection this process makes. */
final class CertificateAuthority {
    private CertificateAuthority() {}

    static void believe(Settings settings) {
        settings.certificateAuthority().ifPresent(CertificateAuthority::believe);
    }

    private static void believe(Path pem) {
        try {
            var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(withTheUsualOnes(pem));
            var context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            SSLContext.setDefault(context);
        } catch (IOException | GeneralSecurityException e) {
            throw new Refusal("WELLSPRING_CA (%s) cannot be used: %s. It must be a PEM file with the certificate of your authority.".formatted(pem, e.getMessage()));
        }
    }

    private static KeyStore withTheUsualOnes(Path pem) throws IOException, GeneralSecurityException {
        var store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null);
        try (var in = Files.newInputStream(pem)) {
            for (var certificate : CertificateFactory.getInstance("X.509").generateCertificates(in)) {
                store.setCertificateEntry("own " + store.size(), certificate);
            }
        }
        for (var usual : usual()) {
            store.setCertificateEntry("usual " + store.size(), usual);
        }
        return store;
    }

    private static X509Certificate[] usual() throws GeneralSecurityException {
        var known = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        known.init((KeyStore) null);
        return Arrays.stream(known.getTrustManagers()).filter(X509TrustManager.class::isInstance).map(X509TrustManager.class::cast).findFirst().orElseThrow().getAcceptedIssuers();
    }
}
