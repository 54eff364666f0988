package org.wellspring.relay.door;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wellspring.relay.RelayUnderTest;

/** In a real browser: the app's page on another port frames a panel, and no other origin can. */
class FramingTests {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    @TempDir Path profile;
    private HttpServer app;

    @BeforeEach void start() throws IOException {
        Assumptions.assumeTrue(Files.exists(CHROMIUM), "Chromium is missing; framing was not checked in a browser.");
        app = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        app.start();
    }

    @AfterEach void stop() {
        if (app != null) {
            app.stop(0);
        }
    }

    @Test void theAppFramesAPanelThatReachesItsOwnOrigin() throws Exception {
        try (var relay = new RelayUnderTest(origin())) {
            assertThat(seenBy(relay)).contains("framed: {\"app\":\"%s\"}".formatted(origin()));
        }
    }

    @Test void anotherOriginFramesNothing() throws Exception {
        try (var relay = new RelayUnderTest("http://localhost:1")) {
            assertThat(seenBy(relay)).contains("nothing framed");
        }
    }

    private String origin() {
        return "http://localhost:" + app.getAddress().getPort();
    }

    private String seenBy(RelayUnderTest relay) throws Exception {
        var page = """
            <!doctype html><p id="seen">nothing framed</p>
            <script>onmessage = message => { if (message.origin === "http://localhost:%1$d") seen.textContent = "framed: " + message.data }</script>
            <iframe src="http://localhost:%1$d/panel/for-tests"></iframe>
            """.formatted(relay.port()).getBytes(StandardCharsets.UTF_8);
        app.createContext("/", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "text/html");
            exchange.getResponseHeaders().add("Cross-Origin-Opener-Policy", "same-origin");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        var browser = new ProcessBuilder(CHROMIUM.toString(), "--headless=new", "--no-sandbox", "--disable-gpu", "--user-data-dir=" + profile,
            "--virtual-time-budget=8000", "--dump-dom", origin() + "/").redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (var output = browser.getInputStream()) {
            return new String(output.readAllBytes(), StandardCharsets.UTF_8);
        } finally {
            if (!browser.waitFor(5, TimeUnit.SECONDS)) {
                browser.destroyForcibly();
            }
        }
    }
}
