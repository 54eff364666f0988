package org.wellspring.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.wellspring.AppApplication;
import org.wellspring.Browser;
import org.wellspring.RealPostgres;
import org.wellspring.Staffing;
import org.wellspring.TimeForTests;
import org.wellspring.people.signin.OneTimeLinks;
import org.wellspring.platform.MovedClock;
import org.wellspring.platform.PersonId;

/**
 * The plug of the database is pulled before every single step a request takes, through a real socket: each time the answer is
 * what it would have been, or 503 with a page in words, never anything else.
 */
@SpringBootTest(classes = AppApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {"spring.config.name=app", "wellspring.timers=false"})
@AutoConfigureMockMvc
@ContextConfiguration(initializers = RealPostgres.class)
@Import({TimeForTests.class, Staffing.class, DatabaseAwayTests.Breakable.class})
class DatabaseAwayTests {
    private static final int MOST_STEPS = 80;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @Autowired Staffing staffing;
    @Autowired OneTimeLinks links;
    @Autowired Plug plug;
    @Autowired MovedClock clock;
    @LocalServerPort int port;
    private PersonId ana;
    private Browser signedIn;

    @BeforeEach void ana() {
        ana = staffing.person("Ana", staffing.team("Dark ward"));
        signedIn = staffing.signedIn(ana);
    }

    @Test void aPageSaysThatTheDatabaseIsAway() {
        everyStepOf(() -> get("/me"), 200);
    }

    @Test void todaySaysSoToo() {
        everyStepOf(() -> get("/"), 200);
    }

    @Test void whatIsTypedIsKeptOrNotAcknowledged() {
        var id = UUID.randomUUID().toString();

        everyStepOf(() -> form("/roster/shifts", "id", id, "day", "2026-11-05", "from", "07:00", "until", "15:00", "kind", ""), 302, 303);
    }

    @Test void aSignInThatIsNotKeptIsNotAcknowledged() {
        everyStepOf(() -> form(links.forDemo(ana).getPath()), 302, 303);
    }

    @Test void signingOutToo() {
        everyStepOf(() -> {
            signedIn = staffing.signedIn(ana);
            return form("/sign-out");
        }, 302, 303);
    }

    @Test void aWrongPassphraseIsNotCalledWrongWhileNobodyCanKnow() {
        everyStepOf(() -> {
            clock.advance(Duration.ofMinutes(10));
            return form("/sign-in", "name", "ana", "passphrase", "a passphrase nobody has");
        }, 422);
    }

    @Test void aPasskeyIsNotRefusedWhileNobodyCanKnow() {
        everyStepOf(() -> json("/sign-in/passkey/ask", ""), 200);
        everyStepOf(() -> {
            assertThat(answer(json("/sign-in/passkey/ask", "")).statusCode()).isEqualTo(200);
            return json("/sign-in/passkey", """
                {"id":"AAAA","rawId":"AAAA","type":"public-key","clientExtensionResults":{},
                "response":{"authenticatorData":"AAAA","clientDataJSON":"e30","signature":"AAAA"}}""");
        }, 401, 422);
    }

    @Test void tokensAreSignedOrNot() {
        everyStepOf(() -> get("/ballot/tokens"), 200);
    }

    @Test void anAddressThatDoesNotExist() {
        everyStepOf(() -> get("/no-such-page"), 404);
    }

    @Test void aDoorThatStaysShut() {
        everyStepOf(() -> get("/people"), 403);
    }

    @Test void aFormWithAStaleToken() {
        everyStepOf(() -> send(request("/roster/shifts").POST(BodyPublishers.ofString("_csrf=stale")).header("Content-Type", "application/x-www-form-urlencoded")), 403);
    }

    private void everyStepOf(Supplier<HttpRequest> ask, Integer... undisturbed) {
        var pulledAt = Optional.of("");
        for (int step = 0; pulledAt.isPresent(); step++) {
            assertThat(step).isLessThan(MOST_STEPS);
            pulledAt = pulled(ask.get(), step, false, undisturbed);
            if (pulledAt.filter("commit"::equals).isPresent()) {
                pulled(ask.get(), step, true, undisturbed);
            }
        }
    }

    /** @return what the plug was pulled at */
    private Optional<String> pulled(HttpRequest request, int step, boolean afterCommit, Integer... undisturbed) {
        plug.pullAt(step, afterCommit);
        var answer = answer(request);
        var at = plug.putIn();
        assertThat(at.isPresent() && isAway(answer) || List.of(undisturbed).contains(answer.statusCode()) && isOurs(answer))
            .as("step %d, %s: %d %s", step, at, answer.statusCode(), Jsoup.parse(answer.body()).text()).isTrue();
        return at;
    }

    private static boolean isOurs(HttpResponse<String> answer) {
        return answer.statusCode() / 100 == 3 || answer.headers().firstValue("Content-Type").orElse("").contains("json") || answer.body().contains("<main");
    }

    private static boolean isAway(HttpResponse<String> answer) {
        return answer.statusCode() == 503 && answer.headers().firstValue("Retry-After").isPresent() && answer.body().contains("data-error=\"away\"") && answer.body().contains("/help")
            && answer.headers().firstValue("Content-Security-Policy").isPresent() && answer.headers().firstValue("Location").isEmpty();
    }

    @AfterEach void putIn() {
        plug.putIn();
    }

    private HttpResponse<String> answer(HttpRequest request) {
        try {
            return CLIENT.send(request, BodyHandlers.ofString());
        } catch (IOException | InterruptedException cutShort) {
            throw new IllegalStateException("No whole answer", cutShort);
        }
    }

    private HttpRequest get(String path) {
        return send(request(path));
    }

    private HttpRequest form(String path, String... namesAndValues) {
        var fields = new StringBuilder("_csrf=" + encoded(signedIn.token()));
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.append('&').append(namesAndValues[i]).append('=').append(encoded(namesAndValues[i + 1]));
        }
        return send(request(path).header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(fields.toString())));
    }

    private HttpRequest json(String path, String body) {
        return send(request(path).header("Content-Type", "application/json").header("X-XSRF-TOKEN", signedIn.token()).POST(BodyPublishers.ofString(body)));
    }

    private static HttpRequest send(HttpRequest.Builder request) {
        return request.build();
    }

    private HttpRequest.Builder request(String path) {
        var cookies = Stream.of(signedIn.cookies()).map(cookie -> cookie.getName() + "=" + cookie.getValue()).collect(Collectors.joining("; "));
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).header("Cookie", cookies);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Breakable {
        @Bean static Plug plug() {
            return new Plug();
        }
    }
}
