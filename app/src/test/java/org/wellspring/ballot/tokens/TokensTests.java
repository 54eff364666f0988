package org.wellspring.ballot.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.wellspring.Browser;
import org.wellspring.CleanSlate;
import org.wellspring.RelayForTests;
import org.wellspring.Staffing;
import org.wellspring.WithRelay;
import org.wellspring.ballot.DeclareBundles;
import org.wellspring.ballot.bundle.CloseWeeks;
import org.wellspring.platform.MovedClock;
import org.wellspring.platform.PersonId;
import org.wellspring.platform.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@WithRelay
@ExtendWith(OutputCaptureExtension.class)
class TokensTests {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String TOKENS = "/ballot/tokens";
    private static final String MONDAY = "2026-11-09";

    @Autowired DeclareBundles bundles;
    @Autowired CloseWeeks closeWeeks;
    @Autowired RelayForTests relay;
    @Autowired Staffing staffing;
    @Autowired MockMvcTester http;
    @Autowired MovedClock clock;
    @Autowired JdbcClient jdbc;
    @Autowired CleanSlate slate;

    private final Random random = new Random(9474);
    private PersonId ana;

    @BeforeEach void aWardThatCounts() {
        slate.wipe();
        relay.anew();
        ana = staffing.teamOf(20, staffing.team("Ward 4")).getFirst();
        bundles.declareDue();
    }

    @Test void aPersonIsOfferedTheOpenWeeksOfPublishedNotices() {
        var offered = offered(staffing.signedIn(ana));

        assertThat(offered.path("bundle").asInt()).isZero();
        assertThat(offered.path("weeks").valueStream().map(week -> week.path("monday").asString())).containsExactly("2026-11-09", "2026-11-16", "2026-11-23", "2026-11-30");
        assertThat(offered.path("weeks").valueStream().map(week -> week.path("leaf").asString())).containsOnly(leaf());
    }

    @Test void whoDoesNotCountIsOfferedNothing() {
        var newcomer = staffing.person("Newcomer", staffing.team("Ward 4"));

        var browser = staffing.signedIn(newcomer);

        assertThat(offered(browser).path("weeks").isEmpty()).isTrue();
        assertThat(answers(browser, week(MONDAY, blinded(), blinded()))).isEmpty();
        assertThat(issued()).isZero();
    }

    @Test void nothingIsOfferedWhileTheNoticeIsNotPublished() {
        slate.wipe();
        relay.anew().away(true);
        var person = staffing.teamOf(20, staffing.team("Ward 5")).getFirst();
        bundles.declareDue();

        assertThat(offered(staffing.signedIn(person)).path("weeks").isEmpty()).isTrue();
    }

    @Test void strangersGetNothing() {
        assertThat(staffing.signedOut().get(TOKENS).getResponse().getStatus()).isEqualTo(302);
        assertThat(sign(staffing.signedOut(), week(MONDAY, blinded(), blinded())).getResponse().getStatus()).isEqualTo(401);
    }

    @Test void signaturesAreThoseOfTheKeysInTheNotice() {
        var leafBlinded = blinded();
        var admissionBlinded = blinded();

        var answer = answers(staffing.signedIn(ana), week(MONDAY, leafBlinded, admissionBlinded)).getFirst();

        var declared = JSON.readTree(relay.declared().getFirst().payloadBytes()).path("weeks").get(0);
        assertThat(opened(answer.path("leafSignature"), declared.path("leaves").get(0).path("key"))).isEqualTo(new BigInteger(1, leafBlinded));
        assertThat(opened(answer.path("admissionSignature"), declared.path("admission"))).isEqualTo(new BigInteger(1, admissionBlinded));
    }

    @Test void theSameRequestGetsTheSameSignaturesAndAnotherOneGetsNone() {
        var browser = staffing.signedIn(ana);
        var request = week(MONDAY, blinded(), blinded());
        var first = answers(browser, request);

        var again = answers(browser, request);
        var other = answers(browser, week(MONDAY, blinded(), blinded()));

        assertThat(again).isEqualTo(first);
        assertThat(other).singleElement().satisfies(answer -> {
            assertThat(answer.path("taken").asBoolean()).isTrue();
            assertThat(answer.has("leafSignature")).isFalse();
        });
    }

    @Test void weeksMayBeFetchedOneAtATimeOrTogether() {
        var browser = staffing.signedIn(ana);
        answers(browser, week(MONDAY, blinded(), blinded()));

        var rest = answers(browser, week("2026-11-16", blinded(), blinded()), week("2026-11-23", blinded(), blinded()));

        assertThat(rest).hasSize(2).allSatisfy(answer -> assertThat(answer.has("admissionSignature")).isTrue());
        assertThat(issued()).isEqualTo(3);
    }

    @Test void aHundredRequestsAtOnceIssueOneSet() throws Exception {
        var browser = staffing.signedIn(ana);
        var requests = IntStream.range(0, 100).mapToObj(_ -> week(MONDAY, blinded(), blinded())).toList();

        List<JsonNode> answers;
        try (var threads = Executors.newFixedThreadPool(20)) {
            answers = threads.invokeAll(requests.stream().map(request -> (java.util.concurrent.Callable<JsonNode>) () -> answers(browser, request).getFirst()).toList())
                .stream().map(java.util.concurrent.Future::resultNow).toList();
        }

        assertThat(answers.stream().filter(answer -> answer.has("leafSignature"))).hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.path("taken").asBoolean())).hasSize(99);
        assertThat(issued()).isEqualTo(1);
    }

    @Test void whatCannotBeSignedIsRefusedAndUsesNothingUp() {
        var browser = staffing.signedIn(ana);
        var beyond = new byte[256];
        java.util.Arrays.fill(beyond, (byte) 0xff);

        assertThat(sign(browser, week(MONDAY, beyond, blinded())).getResponse().getStatus()).isEqualTo(400);
        assertThat(sign(browser, week(MONDAY, blinded(), new byte[255])).getResponse().getStatus()).isEqualTo(400);
        assertThat(sign(browser, week("2026-11-10", blinded(), blinded())).getResponse().getStatus()).isEqualTo(400);
        assertThat(sign(browser, Map.of("monday", MONDAY)).getResponse().getStatus()).isEqualTo(400);
        assertThat(issued()).isZero();
    }

    @Test void aClosedWeekIsNeitherOfferedNorSigned() {
        var browser = staffing.signedIn(ana);
        clock.moveTo(Instant.parse("2026-11-16T11:59:00Z"));
        assertThat(offered(browser).path("weeks").valueStream().map(week -> week.path("monday").asString())).contains(MONDAY);

        clock.moveTo(Instant.parse("2026-11-16T12:00:00Z"));

        assertThat(offered(browser).path("weeks").valueStream().map(week -> week.path("monday").asString())).doesNotContain(MONDAY).contains("2026-11-16");
        assertThat(answers(browser, week(MONDAY, blinded(), blinded()))).isEmpty();
    }

    @Test void whoFetchedIsForgottenWithTheBundle() {
        answers(staffing.signedIn(ana), week(MONDAY, blinded(), blinded()));

        clock.moveTo(Instant.parse("2026-12-07T12:00:00Z"));
        closeWeeks.closeDue();

        assertThat(issued()).isZero();
    }

    @Test void nothingThatWasIssuedSaysWhen() {
        assertThat(jdbc.sql("select column_name || ' ' || data_type from information_schema.columns where table_schema = 'ballot' and table_name in ('issued', 'eligible')").query(String.class).list())
            .containsExactlyInAnyOrder("organisation uuid", "monday date", "person uuid", "digest bytea", "organisation uuid", "bundle integer", "person uuid", "team uuid", "paper boolean");
    }

    @Test void nothingThatIsAskedForIsLogged(CapturedOutput output) {
        var blinded = blinded();

        sign(staffing.signedIn(ana), week(MONDAY, blinded, blinded));
        sign(staffing.signedIn(ana), week(MONDAY, new byte[3], blinded));

        assertThat(output.getAll()).doesNotContain(text(blinded), ana.toString());
    }

    @Test void noSupervisorOrAdministratorGetsAnotherPersonsTokens() {
        var lead = staffing.with(Role.ADMINISTRATOR, staffing.team("Ward 4"));

        assertThat(offered(staffing.signedIn(lead)).path("weeks").isEmpty()).isTrue();
    }

    private int issued() {
        return jdbc.sql("select count(*) from ballot.issued").query(Integer.class).single();
    }

    private String leaf() {
        return JSON.readTree(relay.declared().getFirst().payloadBytes()).path("weeks").get(0).path("leaves").get(0).path("id").asString();
    }

    /** Below every modulus of 2048 bits. */
    private byte[] blinded() {
        var bytes = new byte[256];
        synchronized (random) {
            random.nextBytes(bytes);
        }
        bytes[0] = 1;
        return bytes;
    }

    private static Map<String, Object> week(String monday, byte[] leaf, byte[] admission) {
        return new HashMap<>(Map.of("monday", monday, "leafBlinded", text(leaf), "admissionBlinded", text(admission)));
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static BigInteger opened(JsonNode signature, JsonNode modulus) {
        return number(signature).modPow(BigInteger.valueOf(65537), number(modulus));
    }

    private static BigInteger number(JsonNode text) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(text.asString()));
    }

    private static JsonNode offered(Browser browser) {
        return json(browser.get(TOKENS));
    }

    @SafeVarargs
    private List<JsonNode> answers(Browser browser, Map<String, Object>... weeks) {
        return json(sign(browser, weeks)).path("weeks").valueStream().toList();
    }

    @SafeVarargs
    private MvcTestResult sign(Browser browser, Map<String, Object>... weeks) {
        var token = browser.token();
        return http.post().uri(TOKENS).header("X-XSRF-TOKEN", token).cookie(browser.cookies()).contentType(MediaType.APPLICATION_JSON)
            .content(JSON.writeValueAsString(Map.of("weeks", List.of(weeks)))).exchange();
    }

    private static JsonNode json(MvcTestResult result) {
        assertThat(result.getResponse().getStatus()).isEqualTo(200);
        assertThat(result.getResponse().getHeader("Cache-Control")).contains("no-store");
        try {
            return JSON.readTree(result.getResponse().getContentAsString());
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
