package org.wellspring.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.wellspring.AppApplication;
import org.wellspring.RealPostgres;
import org.wellspring.TimeForTests;

/** Through a real socket, because the server itself reads files before any page does. */
@SpringBootTest(classes = AppApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT, properties = {"spring.config.name=app", "wellspring.timers=false"})
@ContextConfiguration(initializers = RealPostgres.class)
@Import(TimeForTests.class)
class TooLargeTests {
    @LocalServerPort int port;

    @Test void aFileThatIsTooLargeIsSentBackInWords() throws Exception {
        var answer = send(7_000_000);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(Jsoup.parse(answer.body()).select("h1").text()).isEqualTo("That file is too large");
        assertThat(answer.body()).contains("/help").doesNotContain("Tomcat");
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
    }

    @Test void aFileThatIsNotIsLeftToItsPage() throws Exception {
        assertThat(send(1_000_000).statusCode()).isEqualTo(403);
    }

    @Test void aSheetOfPaperSlipsMayBeLonger() throws Exception {
        assertThat(json("/ballot/paper/2026-11-09/slips", 15_000_000).statusCode()).isEqualTo(403);
        assertThat(json("/ballot/tokens", 7_000_000).statusCode()).isEqualTo(413);
    }

    private HttpResponse<String> json(String address, int size) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address)).header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString("x".repeat(size))).build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString());
        }
    }

    private HttpResponse<String> send(int size) throws Exception {
        var body = "--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"staff.csv\"\r\nContent-Type: text/csv\r\n\r\n" + "a".repeat(size) + "\r\n--part--\r\n";
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/people/list")).header("Content-Type", "multipart/form-data; boundary=part")
            .POST(HttpRequest.BodyPublishers.ofString(body)).build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString());
        }
    }
}
