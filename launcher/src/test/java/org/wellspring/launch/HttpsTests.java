package org.wellspring.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wellspring.privacy.spi.Relay;

/** Phones need https: from PEM files of the organisation's own authority, or from a proxy in front. */
class HttpsTests {
    private final SSLContext usual = usual();

    @AfterEach void believeTheUsualOnesAgain() {
        SSLContext.setDefault(usual);
    }

    @Test void bothHalvesSpeakHttpsFromPemFilesAndBelieveThePrivateAuthority() {
        var pem = Keytool.localhost(Path.of("target/keytool", UUID.randomUUID().toString()).toAbsolutePath());
        int app = Installed.freePort();
        int relay = Installed.freePort();
        var settings = Installed.settings(Map.of("WELLSPRING_PORT", "" + app, "WELLSPRING_PRIVATE_PORT", "" + relay,
            "WELLSPRING_URL", "https://localhost:" + app, "WELLSPRING_PRIVATE_URL", "https://localhost:" + relay,
            "WELLSPRING_TLS_CERTIFICATE", pem.certificate().toString(), "WELLSPRING_TLS_KEY", pem.key().toString(), "WELLSPRING_CA", pem.authority().toString()));

        try (var installed = new Installed(settings, Clock.systemUTC()).start()) {
            var page = installed.toApp().get("/sign-in");

            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.headers().allValues("Set-Cookie")).isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie).startsWith("__Host-").contains("; Secure").contains("; Path=/").doesNotContain("Domain="));
            assertThat(page.headers().firstValue("Strict-Transport-Security")).isPresent();
            assertThat(installed.toRelay().get("/health/ready").statusCode()).isEqualTo(200);
            assertThat(installed.app(Relay.class).pull()).isTrue();
        }
    }

    @Test void behindAProxyLinksAndCookiesAreThoseOfTheOutside() {
        var settings = Installed.settings(Map.of("WELLSPRING_URL", "https://care.example.org", "WELLSPRING_PRIVATE_URL", "https://private.example.org"));

        try (var installed = new Installed(settings, Clock.systemUTC()).start()) {
            var inside = new Web(URI.create("http://localhost:" + settings.app().port()));
            var proxied = new String[] {"X-Forwarded-Proto", "https", "X-Forwarded-Host", "care.example.org", "X-Forwarded-Port", "443"};

            var page = inside.get("/sign-in", proxied);

            assertThat(page.headers().allValues("Set-Cookie")).isNotEmpty().allSatisfy(cookie -> assertThat(cookie).startsWith("__Host-").contains("; Secure"));
            assertThat(page.headers().firstValue("Content-Security-Policy")).hasValueSatisfying(policy -> assertThat(policy).contains("frame-src https://private.example.org"));
            assertThat(inside.get("/me", proxied).headers().firstValue("Location").orElseThrow()).matches("(https://care\\.example\\.org)?/sign-in.*");
            assertThat(settings.bindAddress("0.0.0.0")).isEqualTo("127.0.0.1");
            assertThat(installed.app(Relay.class).pull()).isTrue();
        }
    }

    @Test void headersOfAProxyAreNotBelievedWhereThereIsNone() {
        assertThat(Installed.settings(Map.of()).forwardedHeaders()).isEqualTo("none");
        assertThat(Installed.settings(Map.of("WELLSPRING_URL", "https://care.example.org")).forwardedHeaders()).isEqualTo("native");
        assertThat(Installed.settings(Map.of("WELLSPRING_URL", "http://care.example.org")).bindAddress("0.0.0.0")).isEqualTo("0.0.0.0");
    }

    @Test void halfACertificateIsRefused() {
        assertThatThrownBy(() -> Installed.settings(Map.of("WELLSPRING_TLS_KEY", "server.key")).tls()).isInstanceOf(Refusal.class).hasMessageContaining("belong together");
        assertThatThrownBy(() -> CertificateAuthority.believe(Installed.settings(Map.of("WELLSPRING_CA", "/nowhere.pem")))).isInstanceOf(Refusal.class).hasMessageContaining("WELLSPRING_CA");
    }

    private static SSLContext usual() {
        try {
            return SSLContext.getDefault();
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
