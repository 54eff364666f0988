package org.wellspring.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellspring.relay.AppHalf.START;
import static org.wellspring.relay.AppHalf.leaf;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.wellspring.figures.grid.Profile;
import org.wellspring.relay.device.Says;
import org.wellspring.relay.device.SealedEnvelope;
import org.wellspring.relay.signed.SignedDocument;
import org.wellspring.relay.signed.Wire;

/** What people say, and where it came from, is nowhere afterwards: not in tables, WAL, database logs, key files or our own log. */
class NoTraceTests {
    private static final String COOKIE = "cookie-canary-5d1f";
    private static final String AGENT = "agent-canary-5d1f";
    private static final String ADDRESS = "203.0.113.77";
    private static final String PATH = "path-canary-5d1f";
    private static final String ASK = "ask-canary-5d1f";

    private final Instant started = Instant.now().minusSeconds(2);
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final RelayUnderTest relay = new RelayUnderTest();
    private SignedDocument notice;

    @BeforeEach void listen() {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).addAppender(log);
        log.start();
        notice = relay.declared(relay.app.draft(0, Profile.MEDIUM, "", leaf("leaf-a", 341, "Ward 4")));
        relay.during(START);
    }

    @AfterEach void stop() {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).detachAppender(log);
        relay.close();
    }

    @Test void openedAnswersAreNeverWrittenDown() throws Exception {
        for (int person = 0; person < 2; person++) {
            relay.post(relay.app.device(notice, START, "leaf-a").envelope(Says.NOTHING.asking(ASK).judging(ASK, "yes")));
        }
        broken("{\"v\":1,\"" + ASK + "\":true}");
        broken("{\"v\":1,\"counter\":1,\"leaf\":\"" + ASK + "\",");

        relay.close(START);

        assertThat(relay.releases()).hasSize(1);
        assertThat(relay.get("/releases").body()).doesNotContain(ASK);
        assertThat(traces(ASK)).isEmpty();
    }

    @Test void whatAClientSaidAndTheCodeOfTheirCardAreNeverWrittenDown() throws Exception {
        var ward = new Ward(relay);
        assertThat(ward.print(Ward.stock(1, "Ward 4", 40)).statusCode()).isEqualTo(200);
        ward.send(ward.hostile(1, 3, Wire.utf8("{\"v\":1,\"answers\":\"" + ASK + "\"}")));
        ward.send(ward.rating(1, 4, Ward.FULLY, false));
        ward.ask(Ward.code(1, 4));

        relay.bean(org.wellspring.relay.rating.CloseQuarters.class).count(Ward.LAST_WEEK);

        assertThat(traces(ASK)).isEmpty();
        assertThat(traces(Ward.code(1, 4))).isEmpty();
    }

    @Test void cookiesAddressesAndAgentsAreIgnoredAndKeptNowhere() throws Exception {
        var headers = new String[] {"Cookie", "SESSION=%s; JSESSIONID=%s".formatted(COOKIE, COOKIE), "User-Agent", AGENT,
            "X-Forwarded-For", ADDRESS, "Forwarded", "for=" + ADDRESS, "X-Request-Id", AGENT, "traceparent", "00-" + AGENT};
        var envelope = relay.app.device(notice, START, "leaf-a").envelope(Says.NOTHING.reporting("unsafe"));

        var answers = Stream.concat(
            Stream.of("/keys", "/notices", "/releases", "/config.json", "/health/ready", "/panel/for-tests", "/nowhere", "/notices/x", "/rate/languages").map(path -> relay.get(path, headers)),
            Stream.of(relay.post("/envelopes", envelope.body(), headers), relay.post("/envelopes", "{".getBytes(), headers), relay.post("/cards", "{\"code\":\"K7MPQ0000000\"}".getBytes(), headers), relay.post("/ratings", "{".getBytes(), headers), relay.post("/slips", "{\"code\":\"0\"}".getBytes(), headers), relay.post("/papers", "{".getBytes(), headers), relay.post("/declarations", "{".getBytes(), headers))).toList();
        relay.close(START);

        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
            assertThat(answer.headers().map().toString() + answer.body()).doesNotContain(COOKIE, AGENT, ADDRESS);
        });
        assertThat(answers.get(9).statusCode()).isEqualTo(200);
        assertThat(traces(COOKIE)).isEmpty();
        assertThat(traces(AGENT)).isEmpty();
        assertThat(traces(ADDRESS)).isEmpty();
    }

    @Test void mistakesAreAnsweredAndLoggedWithoutBeingRepeated() throws Exception {
        assertThat(List.of(
            raw("GET /" + PATH + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"),
            raw("GET /" + PATH + "?" + PATH + "={} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"),
            raw(PATH + "{} / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"),
            raw("GET / HTTP/1.1\r\nHost: " + PATH + "{}\r\nConnection: close\r\n\r\n"),
            raw("GET /%zz" + PATH + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"),
            raw("GET / HTTP/1.1\r\nHost: localhost\r\n" + PATH + " no colon\r\nConnection: close\r\n\r\n"),
            raw("GET / HTTP/1.1\r\nHost: localhost\r\nX: " + (PATH + "-").repeat(2000) + "\r\nConnection: close\r\n\r\n"),
            raw("POST /envelopes HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + PATH + "/json\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}"),
            raw("GET /notices/" + PATH + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"),
            raw("GET /releases?after=" + PATH + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"),
            raw("GET /keys HTTP/1.1\r\nHost: localhost\r\nAccept: " + PATH + "/x\r\nConnection: close\r\n\r\n")))
            .allSatisfy(answer -> assertThat(answer).matches("(?s)HTTP/1.1 [234].*").doesNotContain(PATH));

        assertThat(traces(PATH)).isEmpty();
    }

    @Test void theSearchItselfFindsWhatIsWritten() throws Exception {
        var canary = "found-canary-5d1f";
        relay.declared(relay.app.draft(1, Profile.MEDIUM, "", leaf("leaf-" + canary, 341, "Ward 9")));

        assertThat(traces(canary)).anyMatch(trace -> trace.contains("pg_wal"));

        LoggerFactory.getLogger("a.careless.line").warn("someone sent {}", canary);
        assertThat(traces(canary)).anyMatch(trace -> trace.startsWith("log:"));
    }

    private void broken(String text) {
        var device = relay.app.device(notice, START, "leaf-a");
        assertThat(relay.post(SealedEnvelope.seal(device.keys(), device.admission(), 1, Wire.utf8(text))).statusCode()).isEqualTo(200);
    }

    /** Where the text is found in what was written since the test began: database files, WAL and log of the cluster, key files, our own log. */
    private List<String> traces(String text) throws Exception {
        try (var superuser = RealPostgres.cluster().connect("postgres")) {
            superuser.createStatement().execute("checkpoint");
        }
        var files = Stream.of(RealPostgres.cluster().dataFolder().getParent(), relay.keys).flatMap(this::written)
            .filter(file -> holds(file, text)).map(Path::toString);
        var lines = List.copyOf(log.list).stream().map(NoTraceTests::written).filter(line -> line.contains(text)).map(line -> "log: " + line);
        return Stream.concat(files, lines).toList();
    }

    private static String written(ILoggingEvent event) {
        return event.getFormattedMessage() + Map.copyOf(event.getMDCPropertyMap()) + (event.getThrowableProxy() == null ? "" : ThrowableProxyUtil.asString(event.getThrowableProxy()));
    }

    /** Files come and go while they are looked through: PostgreSQL makes and removes some of its own. */
    private Stream<Path> written(Path folder) {
        var found = new ArrayList<Path>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile() && attributes.lastModifiedTime().toMillis() >= started.toEpochMilli()) {
                        found.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override public FileVisitResult visitFileFailed(Path file, IOException why) throws IOException {
                    if (why instanceof NoSuchFileException) {
                        return FileVisitResult.CONTINUE;
                    }
                    throw why;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found.stream();
    }

    private static boolean holds(Path file, String text) {
        try {
            return Files.exists(file) && new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(text);
        } catch (IOException gone) {
            return false;
        }
    }

    private String raw(String request) throws IOException {
        try (var socket = new Socket("localhost", relay.port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }
}
