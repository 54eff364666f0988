package org.wellspring.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** R2 and A1: somebody clones this, types the README's first command, opens the printed links, stops it and comes back. */
class FreshCloneJourneyTests {
    private static final String READY = "Stop with Ctrl-C";
    /** How the system reports an end by SIGTERM. */
    private static final int ENDED_AS_ASKED = 143;

    @Test @Timeout(value = 25, unit = TimeUnit.MINUTES) void aStrangersCloneBuildsRunsAndFindsItsDataAgain() throws Exception {
        var cloned = FreshClone.ofThisRepository();
        assumeTrue(cloned.isPresent(), "Not a git repository, or git is missing: there is nothing to clone.");
        try (var clone = cloned.get(); var nurse = new Phone(Phone.Look.USUAL, at(clone.port))) {
            String seen;
            long start = System.nanoTime();
            try (var demo = clone.run(firstCommandOfTheReadme(clone)).untilItSays(READY)) {
                says("Clone of " + clone.commit() + ", build and first start", start);
                assertThat(demo.said("Building")).isTrue();
                comesIn(nurse, demo.linkOf("nurse"), clone);
                seen = theWeekOf(demo, clone);
                stops(demo, clone);
            }
            start = System.nanoTime();
            try (var again = clone.run(firstCommandOfTheReadme(clone)).untilItSays(READY)) {
                says("Second start", start);
                assertThat(again.said("Building") || again.said("Making fourteen weeks")).as("built or made anew").isFalse();
                assertThat(nurse.open("/me").page().locator("h1")).isVisible();
                assertThat(nurse.page()).hasURL(Pattern.compile(".*/me$"));
                assertThat(theWeekOf(again, clone)).isEqualTo(seen);
                stops(again, clone);
            }
            assertThat(clone.changed()).as("what git sees after a build and two starts").isEmpty();
            assertThat(clone.newAtHome()).as("what came into the home beside the caches").isEmpty();
        }
    }

    private static String firstCommandOfTheReadme(FreshClone clone) throws IOException {
        return Files.readString(clone.root().resolve("README.md")).lines().filter(line -> line.startsWith("./wellspring")).findFirst().orElseThrow().replaceAll(" *#.*", "");
    }

    private static void comesIn(Phone phone, URI link, FreshClone clone) {
        phone.signedIn(link);
        assertThat(phone.page().locator("figure.private iframe").first()).hasAttribute("src", Pattern.compile("^" + at(clone.privatePort) + "/.*"));
        assertThat(phone.privately().locator("button").first()).isVisible();
    }

    /** What the supervisor reads, who comes in by their own link. */
    private static String theWeekOf(Running demo, FreshClone clone) throws IOException {
        try (var supervisor = new Phone(Phone.Look.USUAL, at(clone.port))) {
            comesIn(supervisor, demo.linkOf("supervisor"), clone);
            supervisor.open("/team");
            assertThat(supervisor.page().locator("h1")).containsText("Ward 4");
            return supervisor.page().locator("main").innerText();
        }
    }

    private static void stops(Running demo, FreshClone clone) throws Exception {
        long start = System.nanoTime();
        assertThat(demo.stop()).isEqualTo(ENDED_AS_ASKED);
        says("Stop", start);
        try (var left = Files.walk(clone.root().resolve("data/demo"))) {
            assertThat(left.map(Path::getFileName).map(Path::toString)).contains("PG_VERSION").doesNotContain("postmaster.pid");
        }
    }

    private static URI at(int port) {
        return URI.create("http://localhost:" + port);
    }

    private static void says(String what, long start) {
        System.out.printf("%s: %d seconds%n", what, Duration.ofNanos(System.nanoTime() - start).toSeconds());
    }
}
