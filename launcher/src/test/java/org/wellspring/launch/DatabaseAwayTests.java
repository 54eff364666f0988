package org.wellspring.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.wellspring.figures.Week;
import org.wellspring.launch.demo.Visit;
import org.wellspring.people.People;
import org.wellspring.people.structure.Structure;
import org.wellspring.platform.MovedClock;

/** A killed database: pages say so, Help stays, and what was acknowledged is there when it is back; it comes back by itself. */
class DatabaseAwayTests {
    private static final Week START = Week.parse("2026-08-03");
    private static final Installed INSTALLED = Installed.on(new MovedClock(Ward.moment(START, 0, 8)));
    private static Ward ward;
    private static Visit visit;

    @BeforeAll static void start() {
        INSTALLED.start();
        ward = new Ward(INSTALLED, (MovedClock) INSTALLED.clock, START.monday());
        visit = ward.visit(ward.hire());
        INSTALLED.toApp().get("/help");
    }

    @AfterAll static void stop() {
        INSTALLED.close();
    }

    @Test void pagesSayThatTheDatabaseIsAwayWhileHelpStaysAndTheyComeBack() {
        var structure = INSTALLED.app(Structure.class);
        structure.department("Kept before the kill", ward.founder());
        int teams = INSTALLED.app(People.class).teams().size();

        Program.killDatabase(INSTALLED.settings.data().resolve("app"));
        var away = whileAway(() -> INSTALLED.toApp().get("/sign-in?back=" + System.nanoTime(), "Cookie", "wellspring=bm9ib2R5", "Accept-Language", "de"));
        var help = INSTALLED.toApp().get("/help", "Cookie", "wellspring=bm9ib2R5");

        assertThat(help.statusCode()).isEqualTo(200);
        away.ifPresent(page -> {
            assertThat(page.headers().firstValue("Retry-After")).isPresent();
            assertThat(page.body()).contains("<html").contains("lang=\"de\"").contains("/help").doesNotContain("SQLException", "jdbc", "Hikari", "content=\"\"");
        });
        assertThat(eventually(() -> INSTALLED.toApp().get("/sign-in")).statusCode()).isEqualTo(200);
        assertThat(eventually(() -> visit.page("/me"), page -> page.contains("Colleague 1"))).contains("Colleague 1");
        assertThat(INSTALLED.app(People.class).teams()).hasSize(teams);
        structure.department("Kept before the kill", ward.founder());
    }

    @Test void theRelayComesBackToo() {
        Program.killDatabase(INSTALLED.settings.data().resolve("relay"));

        assertThat(eventually(() -> INSTALLED.toRelay().get("/health/ready")).statusCode()).isEqualTo(200);
        assertThat(INSTALLED.toRelay().get("/health/live").statusCode()).isEqualTo(200);
    }

    /** The answer while it is away; nothing where it was back sooner than we could ask. */
    private static Optional<HttpResponse<String>> whileAway(Supplier<HttpResponse<String>> ask) {
        var answer = ask.get();
        assertThat(answer.statusCode()).isIn(200, 503);
        return answer.statusCode() == 503 ? Optional.of(answer) : Optional.empty();
    }

    private static HttpResponse<String> eventually(Supplier<HttpResponse<String>> ask) {
        return eventually(ask, answer -> answer.statusCode() == 200);
    }

    private static <T> T eventually(Supplier<T> ask, Predicate<T> good) {
        var end = Instant.now().plus(Duration.ofMinutes(1));
        var answer = ask.get();
        while (!good.test(answer) && Instant.now().isBefore(end)) {
            Program.pause();
            answer = ask.get();
        }
        return answer;
    }
}
