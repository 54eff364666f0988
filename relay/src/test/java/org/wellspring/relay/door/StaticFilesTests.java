package org.wellspring.relay.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellspring.relay.RelayUnderTest;
import org.wellspring.relay.signed.Sha256;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The relay serves what was published for it, and nothing else that lies on the class path. */
class StaticFilesTests {
    private static final RelayUnderTest RELAY = new RelayUnderTest();

    @AfterAll static void stop() {
        RELAY.close();
    }

    @Test void aPanelIsItsPageWithoutAnEnding() {
        var page = RELAY.get("/panel/for-tests");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type")).hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
        assertThat(page.body()).contains("For tests");
        assertThat(RELAY.get("/panel/nobody").statusCode()).isEqualTo(404);
        assertThat(RELAY.get("/panel/..%2ffor-tests").statusCode()).isNotEqualTo(200);
    }

    @Test void theDiaryIsAPageOfItsOwn() {
        Assumptions.assumeTrue(getClass().getResource("/relay-web/diary.html") != null, "The pages were not built (exec.skip).");

        assertThat(RELAY.get("/diary").body()).isEqualTo(RELAY.get("/diary.html").body()).contains("/diary.js");
    }

    @Test void aFileThatDidNotChangeIsNotSentAgain() {
        var first = RELAY.get("/for-tests.js");
        var tag = first.headers().firstValue("ETag").orElseThrow();

        assertThat(first.headers().firstValue("Cache-Control")).hasValue("no-cache");
        assertThat(first.headers().firstValue("Last-Modified")).isEmpty();
        assertThat(RELAY.get("/for-tests.js", "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    @Test void textTravelsCompressed() {
        assertThat(RELAY.get("/for-tests.css", "Accept-Encoding", "gzip").headers().firstValue("Content-Encoding")).hasValue("gzip");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/app.css", "/app-web/app.css", "/static/app.css", "/public/app.css", "/app.html", "/templates/app.html", "/webjars/theirs/app.js",
        "/relay.properties", "/application.properties", "/app.properties", "/relay-db/V1__notices_envelopes_releases.sql", "/org/wellspring/relay/RelayApplication.class",
        "/..%2fapp-web/app.css", "/../app-web/app.css", "/%2e%2e/app-web/app.css", "/panel/..%2f..%2fapp-web%2fapp.css", "/from-the-app/keys", "/actuator", "/actuator/health"})
    void theAppsFilesAreNotServed(String path) {
        var answer = RELAY.get(path);

        assertThat(answer.statusCode()).isIn(400, 404);
        assertThat(answer.body()).doesNotContain("the-apps-own-file");
    }

    @Test void theAppsSettingsAndMigrationsAreNotRead() {
        assertThat(RELAY.get("/keys").statusCode()).isEqualTo(200);
        assertThat(RELAY.jdbc().sql("select to_regclass('public.the_apps_own_table')::text").query(String.class).optional()).isEmpty();
    }

    @Test void everyServedFileIsTheOneThatWasPublished() throws Exception {
        try (var manifest = getClass().getResourceAsStream("/relay-web/manifest.json")) {
            Assumptions.assumeTrue(manifest != null, "The pages were not built (exec.skip); their hashes were not checked.");
            Map<String, String> hashes = new JsonMapper().readValue(manifest.readAllBytes(), new TypeReference<>() {});

            assertThat(hashes).isNotEmpty().allSatisfy((path, hash) -> {
                var served = bytes(path);
                assertThat(served.statusCode()).as(path).isEqualTo(200);
                assertThat(Sha256.hex(served.body())).as(path).isEqualTo(hash);
                assertThat(served.headers().firstValue("Content-Type").orElseThrow()).as(path).startsWith(type(path));
            });
            assertThat(RELAY.get("/").body()).isEqualTo(RELAY.get("/index.html").body()).contains("<html");
        }
    }

    @Test void thePagesLearnWhichOriginTheyBelongTo() {
        assertThat(RELAY.get("/config.json").body()).isEqualTo("{\"app\":\"http://localhost:8080\"}");
    }

    private static String type(String path) {
        return switch (path.substring(path.lastIndexOf('.') + 1)) {
            case "html" -> "text/html";
            case "js" -> "text/javascript";
            case "css" -> "text/css";
            case "json" -> "application/json";
            case "svg" -> "image/svg+xml";
            case "png" -> "image/png";
            case "woff2" -> "font/woff2";
            case "webmanifest" -> "application/manifest+json";
            case "txt" -> "text/plain";
            case String other -> throw new AssertionError("A file of a new kind: " + other);
        };
    }

    private static HttpResponse<byte[]> bytes(String path) {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(URI.create("http://localhost:%d%s".formatted(RELAY.port(), path))).build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
