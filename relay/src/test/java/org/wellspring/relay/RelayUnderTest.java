package org.wellspring.relay;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wellspring.figures.Week;
import org.wellspring.relay.RelaySettings.Database;
import org.wellspring.relay.RelaySettings.Listen;
import org.wellspring.relay.close.CloseDue;
import org.wellspring.relay.device.SealedEnvelope;
import org.wellspring.relay.release.Release;
import org.wellspring.relay.signed.SignedDocument;
import org.wellspring.relay.signed.Wire;

/** A whole relay on a port and a database of its own, with a clock that the test moves. */
public final class RelayUnderTest implements AutoCloseable {
    public static final String APP_ORIGIN = "http://localhost:8080";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    public final AppHalf app = new AppHalf();
    public final HandClock clock = new HandClock(Instant.parse("2026-07-29T09:00:00Z"));
    public final Path keys = Path.of("target/keys", UUID.randomUUID().toString());
    public final Database database;
    private ConfigurableApplicationContext context;

    private final String appOrigin;

    public RelayUnderTest() {
        this(APP_ORIGIN);
    }

    public RelayUnderTest(String appOrigin) {
        this(appOrigin, RealPostgres.newDatabase());
    }

    public RelayUnderTest(String appOrigin, Database database) {
        this.appOrigin = appOrigin;
        this.database = database;
        context = start();
    }

    private ConfigurableApplicationContext start() {
        return RelayApplication.start(new RelaySettings(new Listen("127.0.0.1", 0, null), database, keys, URI.create(appOrigin), app.publicKey(), Duration.ZERO), clock);
    }

    public void restart() {
        context.close();
        context = start();
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public JdbcClient jdbc() {
        return bean(JdbcClient.class);
    }

    public int port() {
        return ((ServletWebServerApplicationContext) context).getWebServer().getPort();
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    public HttpResponse<String> post(String path, byte[] json, String... headers) {
        return send(request(path, headers).header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofByteArray(json)));
    }

    public HttpResponse<String> post(SealedEnvelope envelope) {
        return post("/envelopes", envelope.body());
    }

    public HttpResponse<String> declare(AppHalf.Draft draft) {
        return post("/declarations", Wire.write(app.sign(draft)));
    }

    public SignedDocument declared(AppHalf.Draft draft) {
        var answer = declare(draft);
        if (answer.statusCode() != 200) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
        return Wire.read(Wire.utf8(answer.body()), SignedDocument.class);
    }

    public List<SignedDocument> documents(String path) {
        return List.of(Wire.read(Wire.utf8(get(path).body()), SignedDocument[].class));
    }

    public List<Release> releases() {
        return documents("/releases").stream().map(document -> Wire.read(document.payloadBytes(), Release.class)).toList();
    }

    public String newestRelease() {
        var all = documents("/releases");
        return all.isEmpty() ? "" : all.getLast().head();
    }

    public void during(Week week) {
        clock.moveTo(week.opensAt(ZoneId.of(AppHalf.ZONE)).plus(Duration.ofDays(3)));
    }

    public void atCloseOf(Week week) {
        clock.moveTo(week.closesAt(ZoneId.of(AppHalf.ZONE)));
    }

    public void close(Week week) {
        atCloseOf(week);
        bean(CloseDue.class).closeDue();
    }

    private HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:%d%s".formatted(port(), path)));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override public void close() {
        context.close();
    }
}
