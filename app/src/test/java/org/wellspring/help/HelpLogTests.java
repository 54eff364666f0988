package org.wellspring.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.wellspring.AppApplication;
import org.wellspring.RealPostgres;
import org.wellspring.TimeForTests;

/** Through a real socket: whoever opens Help appears in no log, by address or by device. */
@SpringBootTest(classes = AppApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT, properties = {"spring.config.name=app", "wellspring.timers=false"})
@ContextConfiguration(initializers = RealPostgres.class)
@Import(TimeForTests.class)
@ExtendWith(OutputCaptureExtension.class)
class HelpLogTests {
    private static final String ADDRESS = "203.0.113.77";
    private static final String AGENT = "CanaryPhone/7.7";

    @LocalServerPort int port;

    @Test void openingHelpIsInNoLog(CapturedOutput output) throws Exception {
        for (var path : new String[] {"/help", "/help?lang=ar", "/help/phrases", "/help/counselling", "/speak", "/help/nowhere"}) {
            open(path);
        }

        assertThat(output.getAll()).doesNotContain(ADDRESS).doesNotContain(AGENT).doesNotContain("GET /help");
        assertThat(logFiles()).isEmpty();
    }

    private void open(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).header("User-Agent", AGENT).header("X-Forwarded-For", ADDRESS).build();
        try (var client = HttpClient.newHttpClient()) {
            var response = client.send(request, BodyHandlers.ofString());
            assertThat(response.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("wellspring"));
        }
    }

    private static List<Path> logFiles() throws IOException {
        try (var files = Files.walk(Path.of("."), 2)) {
            return files.filter(file -> file.getFileName().toString().matches(".*access.*\\.log.*")).toList();
        }
    }
}
