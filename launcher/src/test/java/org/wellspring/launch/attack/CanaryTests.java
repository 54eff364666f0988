package org.wellspring.launch.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.MethodName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.wellspring.figures.Week;
import org.wellspring.launch.Careless;
import org.wellspring.launch.Installed;
import org.wellspring.launch.Program;
import org.wellspring.launch.Steered;
import org.wellspring.launch.Steering;
import org.wellspring.launch.Ward;
import org.wellspring.launch.Web;
import org.wellspring.platform.MovedClock;
import org.wellspring.postgres.Cluster;
import org.wellspring.relay.device.Says;

/**
 * Marks are put where people write; then every file that a running installation keeps, its logs and its whole memory are
 * searched for them. The same search finds them in a build that opens envelopes early.
 */
@TestMethodOrder(MethodName.class) // weeks go by: each test has one of its own, later than those before
class CanaryTests {
    private static final Week START = Week.parse("2026-08-03");
    private static final Week COUNTED = START.plus(4);
    private static final int PEOPLE = 20;

    private static final MovedClock CLOCK = new MovedClock(Ward.moment(START, 0, 8));
    private static final Installed INSTALLED = Installed.on(CLOCK);
    private static Ward ward;

    @BeforeAll static void tokensAreFetched() {
        try (INSTALLED) {
            ward = new Ward(INSTALLED.start(), CLOCK, START.monday());
            IntStream.range(0, PEOPLE).forEach(_ -> ward.visit(ward.hire()));
            ward.letTimersRun();
            ward.at(COUNTED.plus(-1), 2, 9);
            ward.fetchTokens(ward.colleagues);
        }
    }

    @Test void anAnswerIsNowhereInPlainNeitherBeforeNorAfterItsWeekCloses() {
        var answer = Canary.fresh("answer");
        try (var steering = new Steering(Steered.class, INSTALLED.settings, Ward.moment(COUNTED, 2, 9))) {
            said(0, answer);
            said(1, answer);

            assertThat(traces(answer)).isEmpty();
            assertThat(inMemory(steering.program(), answer, "-all")).isFalse();
            var key = bytes(sealingKey());
            assertThat(key).hasSize(32);
            assertThat(holding(key)).containsExactly(sealingKey());

            steering.moveTo(Ward.moment(COUNTED.plus(1), 0, 13));
            steering.letTimersRun();

            assertThat(INSTALLED.toRelay().get("/releases").body()).contains("payload");
            assertThat(traces(answer)).isEmpty();
            assertThat(inMemory(steering.program(), answer)).isFalse();
            assertThat(holding(key)).isEmpty();
        }
    }

    @Test void theSameSearchFindsWhatACarelessBuildDoes() {
        var answer = Canary.fresh("answer");
        try (var careless = new Steering(Careless.class, INSTALLED.settings, Ward.moment(COUNTED.plus(2), 2, 9))) {
            sent(COUNTED.plus(2), 2, answer);
            careless.program().untilItSays(answer.text());
            eventually(() -> traces(answer).stream().anyMatch(file -> file.contains("relay/pgdata/pg_wal")));

            assertThat(traces(answer)).anyMatch(file -> file.contains("/said")).anyMatch(file -> file.contains("relay/pgdata/base"));
            assertThat(inMemory(careless.program(), answer)).isTrue();
        }
    }

    /** On one host a browser sends the app's cookies to every port of it. */
    @Test void whatABrowserSendsAlongIsKeptNowhereByTheRelay() {
        var cookie = Canary.fresh("cookie");
        var agent = Canary.fresh("agent");
        var address = new Canary("2001:db8::%s".formatted(UUID.randomUUID().toString().substring(0, 4)));
        var headers = new String[] {"Cookie", "wellspring=%s; language=%s".formatted(cookie, cookie), "User-Agent", agent.text(),
            "X-Forwarded-For", address.text(), "Forwarded", "for=\"[%s]\"".formatted(address), "X-Request-Id", agent.text(), "Referer", "http://localhost/" + agent};
        try (var steering = new Steering(INSTALLED.settings, Ward.moment(COUNTED.plus(3), 2, 9))) {
            var relay = new Web(INSTALLED.settings.relay().url());
            var envelope = new String(ward.colleagues.get(3).phone().device(COUNTED.plus(3)).envelope(Says.NOTHING.reporting("unsafe")).body(), StandardCharsets.UTF_8);

            assertThat(relay.post("/envelopes", envelope, headers).statusCode()).isEqualTo(200);
            var answers = Stream.concat(Stream.of("/", "/keys", "/notices", "/releases", "/config.json", "/diary.html", "/nowhere").map(path -> relay.get(path, headers)),
                Stream.of("/envelopes", "/declarations").map(path -> relay.post(path, "{", headers))).toList();

            assertThat(answers).allSatisfy(answer -> {
                assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
                assertThat(answer.body() + answer.headers().map()).doesNotContain(cookie.text(), agent.text(), address.text());
            });
            assertThat(Stream.of(cookie, agent, address).flatMap(one -> traces(one).stream())).isEmpty();
            assertThat(steering.program().said()).doesNotContain("Exception");
        }
    }

    /** Names, ids and sign-ins stay with the app. */
    @Test void theRelaysDiskKnowsNobody() throws IOException {
        try (var _ = new Steering(INSTALLED.settings, Ward.moment(COUNTED.plus(1), 2, 9))) {
            checkpoint();
            var people = ward.colleagues.stream().flatMap(colleague -> Stream.of(new Canary(colleague.id().toString()), new Canary("Colleague " + (ward.colleagues.indexOf(colleague) + 1)))).toList();
            var files = files(INSTALLED.settings.data().resolve("relay"));

            assertThat(files).hasSizeGreaterThan(100);
            for (var file : files) {
                var bytes = bytes(file);
                assertThat(people.stream().filter(person -> person.in(bytes))).as(file.toString()).isEmpty();
            }
            assertThat(files(INSTALLED.settings.data().resolve("app")).stream().filter(file -> people.getFirst().in(bytes(file)))).isNotEmpty();
        }
    }

    private static Path sealingKey() {
        return INSTALLED.settings.data().resolve("relay/keys/sealing-%s.key".formatted(COUNTED));
    }

    private static List<Path> holding(byte[] secret) {
        checkpoint();
        var text = new String(secret, StandardCharsets.ISO_8859_1);
        return files(INSTALLED.settings.data()).stream().filter(file -> new String(bytes(file), StandardCharsets.ISO_8859_1).contains(text)).toList();
    }

    private static void said(int person, Canary canary) {
        sent(COUNTED, person, canary);
    }

    private static void sent(Week week, int person, Canary canary) {
        var answer = ward.colleagues.get(person).phone().send(week, Says.NOTHING.reporting("unsafe").asking(canary.text()));
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    /** Files of both halves, and everything the program said, in which the mark stands. */
    private static List<String> traces(Canary canary) {
        checkpoint();
        return files(INSTALLED.settings.data()).stream().filter(file -> canary.in(bytes(file))).map(Path::toString).toList();
    }

    private static void checkpoint() {
        for (var half : List.of("app", "relay")) {
            try (var connection = Cluster.open(INSTALLED.settings.data().resolve(half), INSTALLED.settings.data().resolve("postgresql")).connect("postgres")) {
                connection.createStatement().execute("checkpoint");
            } catch (IOException | SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** In its heap, with {@code -all} also in what it has let go of; a word that must be there shows that the search sees it. */
    private static boolean inMemory(Program program, Canary canary, String... all) {
        var dump = INSTALLED.settings.data().getParent().resolve("memory-%s.hprof".formatted(UUID.randomUUID()));
        try {
            var line = Stream.of(Stream.of(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), "" + program.pid(), "GC.heap_dump"), Stream.of(all), Stream.of(dump.toString()))
                .flatMap(part -> part).toList();
            var process = new ProcessBuilder(line).redirectErrorStream(true).start();
            var said = new String(process.getInputStream().readAllBytes());
            assertThat(process.waitFor()).as(said).isZero();
            var memory = Files.readAllBytes(dump);
            assertThat(new Canary("wellspring_relay").in(memory)).isTrue();
            return canary.in(memory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            dump.toFile().delete();
        }
    }

    private static List<Path> files(Path folder) {
        var programs = INSTALLED.settings.data().resolve("postgresql");
        try {
            return LivingFiles.below(folder).stream().filter(file -> !file.startsWith(programs)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
        } catch (IOException gone) {
            return new byte[0];
        }
    }

    private static void eventually(Supplier<Boolean> holds) {
        for (int attempt = 0; attempt < 50 && !holds.get(); attempt++) {
            Program.pause();
        }
        assertThat(holds.get()).isTrue();
    }
}
