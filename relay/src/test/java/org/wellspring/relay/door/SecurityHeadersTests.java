package org.wellspring.relay.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellspring.relay.RelayUnderTest;

/** Every response carries them: pages, data, refusals and mistakes. */
class SecurityHeadersTests {
    private static final RelayUnderTest RELAY = new RelayUnderTest();

    @AfterAll static void stop() {
        RELAY.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/panel/for-tests", "/for-tests.js", "/config.json", "/keys", "/notices", "/notices/7", "/releases", "/health/live", "/health/ready",
        "/envelopes", "/rate/K7MP-Q000-0000", "/rate/unsafe", "/rate/languages", "/cards", "/paper", "/slips", "/nowhere", "/error", "/releases?after=x", "/a;b=c"})
    void everyResponseIsStrict(String path) {
        var headers = RELAY.get(path).headers();

        strict(headers);
        assertThat(headers.firstValue("Set-Cookie")).isEmpty();
        assertThat(headers.firstValue("Server")).isEmpty();
        assertThat(headers.firstValue("X-Powered-By")).isEmpty();
        assertThat(headers.firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test void refusalsOfPostsAreStrictToo() {
        strict(RELAY.post("/envelopes", new byte[] {1}).headers());
        strict(RELAY.post("/declarations", "{}".getBytes()).headers());
        strict(RELAY.post("/stocks", "{}".getBytes()).headers());
        strict(RELAY.post("/cards", "{\"code\":\"x\"}".getBytes()).headers());
        strict(RELAY.post("/ratings", "{}".getBytes()).headers());
        strict(RELAY.post("/keys", "{}".getBytes()).headers());
    }

    @Test void whatIsTurnedAwayBeforeItIsAddressedHasNoContent() {
        var answer = RELAY.get("/%2e%2e/%2e%2e/etc/passwd");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).doesNotContain("passwd", "script", "Tomcat");
    }

    @Test void onlyTheAppMayFrameAPage() {
        assertThat(RELAY.get("/panel/for-tests").headers().firstValue("Content-Security-Policy").orElseThrow())
            .contains("frame-ancestors http://localhost:8080;").doesNotContain("unsafe", "*", "http://localhost:8081");
        assertThat(RELAY.get("/panel/for-tests").headers().firstValue("X-Frame-Options")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/config.json", "/keys", "/releases", "/health/ready", "/nowhere"})
    void dataAreNotStored(String path) {
        assertThat(RELAY.get(path).headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    private static void strict(HttpHeaders headers) {
        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow()).isEqualTo("default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; "
            + "frame-ancestors http://localhost:8080; require-trusted-types-for 'script'; trusted-types wellspring-worker");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(headers.firstValue("Cross-Origin-Resource-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Permissions-Policy")).isPresent();
    }
}
