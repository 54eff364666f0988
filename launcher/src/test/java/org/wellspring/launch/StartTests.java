package org.wellspring.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.wellspring.launch.demo.Visit;
import org.wellspring.people.signin.OneTimeLinks;

/** One command, two halves that answer apart. */
class StartTests {
    private static final List<String> DOORS_OF_THE_APP = List.of("/help", "/sign-in", "/me", "/ballot/tokens", "/promise");
    private static final List<String> DOORS_OF_THE_RELAY = List.of("/keys", "/config.json", "/notices/0", "/health/ready");

    private static final Installed INSTALLED = Installed.on(Clock.systemUTC());

    @BeforeAll static void start() {
        INSTALLED.start();
    }

    @AfterAll static void stop() {
        INSTALLED.close();
    }

    @Test void bothHalvesAnswer() {
        assertThat(INSTALLED.toApp().get("/help").statusCode()).isEqualTo(200);
        assertThat(INSTALLED.toRelay().get("/health/ready").statusCode()).isEqualTo(200);
        assertThat(INSTALLED.toRelay().get("/").statusCode()).isEqualTo(200);
    }

    @Test void neitherHalfServesTheOthersFiles() throws IOException {
        var ofApp = files("app-web");
        var ofRelay = files("relay-web");
        assertThat(ofApp).contains("/look.css", "/htmx.min.js");
        assertThat(ofRelay).contains("/private.css", "/diary.html");

        assertThat(ofApp.stream().filter(file -> !ofRelay.contains(file))).isNotEmpty()
            .allSatisfy(file -> assertThat(INSTALLED.toRelay().get(file).statusCode()).isEqualTo(404));
        assertThat(ofRelay.stream().filter(file -> !ofApp.contains(file))).isNotEmpty()
            .allSatisfy(file -> assertThat(INSTALLED.toApp().get(file).statusCode()).isEqualTo(404));
    }

    /** What was asked for by this edition's hash never changes; what was not is asked about each time, and not sent again. */
    @Test void aBrowserKeepsTheAppsFilesForGoodWhenItAsksByTheirHash() {
        var sheet = Pattern.compile("href=\"(/look\\.css\\?v=[0-9a-f]{12})\"").matcher(INSTALLED.toApp().get("/help").body()).results().findFirst().orElseThrow().group(1);
        var font = Pattern.compile("url\\((atkinson-latin\\.woff2\\?v=[0-9a-f]{12})\\)").matcher(INSTALLED.toApp().get(sheet).body()).results().findFirst().orElseThrow().group(1);

        assertThat(List.of(sheet, "/" + font)).allSatisfy(address -> assertThat(INSTALLED.toApp().get(address).headers().firstValue("Cache-Control")).hasValueSatisfying(rule -> assertThat(rule).contains("immutable")));
        assertThat(List.of("/look.css?v=000000000000", "/look.css", "/icons.svg", "/sw.js")).allSatisfy(address -> {
            var first = INSTALLED.toApp().get(address);
            assertThat(first.headers().firstValue("Cache-Control")).hasValue("no-cache");
            assertThat(INSTALLED.toApp().get(address, "If-None-Match", first.headers().firstValue("ETag").orElseThrow()).statusCode()).isEqualTo(304);
        });
    }

    @Test void neitherHalfOpensTheOthersDoors() {
        assertThat(DOORS_OF_THE_APP).allSatisfy(door -> assertThat(INSTALLED.toRelay().get(door).statusCode()).isEqualTo(404));
        assertThat(DOORS_OF_THE_RELAY).allSatisfy(door -> assertThat(INSTALLED.toApp().get(door).statusCode()).isEqualTo(404));
        assertThat(INSTALLED.toApp().post("/envelopes", "{}").statusCode()).isIn(403, 404);
    }

    @Test void neitherHalfServesWhatLiesOnTheClassPath() {
        var inside = List.of("/app.properties", "/relay.properties", "/relay-db/V1__notices_envelopes_releases.sql", "/db/migration/people/V1__people.sql",
            "/logback.xml", "/relay-web/diary.html", "/app-web/look.css", "/..%2frelay-web/diary.html", "/%2e%2e/relay-web/diary.html");

        assertThat(inside).allSatisfy(file -> {
            assertThat(INSTALLED.toApp().get(file).statusCode()).isIn(400, 404);
            assertThat(INSTALLED.toRelay().get(file).statusCode()).isIn(400, 404);
        });
    }

    /** On one host a browser sends the app's cookies to every port of it. */
    @Test void cookiesSentToThePrivateHalfAreIgnored() {
        var cookies = new String[] {"Cookie", "wellspring=bm9ib2R5; form=token; language=ar"};

        assertThat(List.of("/", "/keys", "/config.json", "/notices", "/releases", "/diary", "/nowhere")).allSatisfy(path -> {
            var with = INSTALLED.toRelay().get(path, cookies);
            var without = INSTALLED.toRelay().get(path);

            assertThat(with.headers().firstValue("Set-Cookie")).isEmpty();
            assertThat(with.statusCode()).isEqualTo(without.statusCode());
            assertThat(with.body()).isEqualTo(without.body());
        });
    }

    @Test void theFirstAdministratorComesInByTheirLink() {
        var link = INSTALLED.app(OneTimeLinks.class).forFirstAdministrator().orElseThrow();

        var visit = new Visit(INSTALLED.settings.app().url()).enter(link);

        assertThat(link.toString()).startsWith(INSTALLED.settings.app().url() + "/enter/");
        assertThat(visit.page("/me")).contains("<main");
    }

    /** Whether the half lies on the class path as a folder or packed into a jar. */
    private static Set<String> files(String folder) throws IOException {
        var found = new PathMatchingResourcePatternResolver().getResources("classpath*:" + folder + "/**/*");
        return Arrays.stream(found).map(StartTests::address).filter(address -> !address.endsWith("/"))
            .map(address -> address.substring(address.lastIndexOf("/" + folder + "/") + folder.length() + 1))
            .filter(file -> file.substring(file.lastIndexOf('/')).contains(".")).collect(Collectors.toSet());
    }

    private static String address(Resource resource) {
        try {
            return resource.getURL().toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
