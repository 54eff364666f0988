package org.wellspring.ballot.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.wellspring.Browser;
import org.wellspring.CleanSlate;
import org.wellspring.RelayForTests;
import org.wellspring.Staffing;
import org.wellspring.WithRelay;
import org.wellspring.ballot.DeclareBundles;
import org.wellspring.platform.MovedClock;
import org.wellspring.platform.PersonId;
import org.wellspring.platform.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The doors through which the private frame gets a week's slips signed and hands them in. The quarter's headline closes with the week of 1 February 2027. */
@WithRelay
@ExtendWith(OutputCaptureExtension.class)
class SlipsTests {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String WEEK = "2027-02-01";
    private static final String HERE = "/ballot/paper/" + WEEK;
    private static final int SLIPS = 6;

    @Autowired DeclareBundles bundles;
    @Autowired RelayForTests relay;
    @Autowired Staffing staffing;
    @Autowired MockMvcTester http;
    @Autowired MovedClock clock;
    @Autowired JdbcClient jdbc;
    @Autowired CleanSlate slate;

    private final Random random = new Random(1907);
    private List<PersonId> people;
    private Browser lead;

    @BeforeEach void sixOnPaperBeforeAQuarterEnds() {
        slate.wipe();
        relay.anew();
        var ward = staffing.team("Ward 4");
        people = staffing.teamOf(24, ward);
        var leading = staffing.with(Role.WELLBEING_LEAD, ward);
        people.subList(0, SLIPS).forEach(person -> staffing.signedIn(person).post("/me/paper", "paper", "yes"));
        bundles.declareDue();
        clock.moveTo(Instant.parse("2027-01-25T09:00:00Z"));
        bundles.declareDue();
        lead = staffing.signedIn(leading);
    }

    @Test void thePlanSaysHowManySlipsEachGroupGets() {
        var plan = read(lead.get(HERE).getResponse());

        assertThat(plan.path("monday").asString()).isEqualTo(WEEK);
        assertThat(plan.path("made").asBoolean()).isFalse();
        assertThat(plan.path("leaves").valueStream().map(leaf -> leaf.path("name").asString() + " " + leaf.path("slips").asInt())).containsExactly("Ward 4 6");
        assertThat(plan.toString()).doesNotContain(people.getFirst().toString());
    }

    @Test void aWeekThatAsksNothingHasNoSlips() {
        assertThat(read(lead.get("/ballot/paper/2027-02-08").getResponse()).path("leaves").isEmpty()).isTrue();
        assertThat(read(lead.get("/ballot/paper/2028-02-07").getResponse()).path("leaves").isEmpty()).isTrue();
        assertThat(lead.get("/ballot/paper/2027-02-02").getResponse().getStatus()).isEqualTo(400);
    }

    @Test void signaturesAreThoseOfTheNoticesKeysInTheOrderAsked() {
        var asked = asked(SLIPS);

        var signed = read(sign(asked)).path("leaves").get(0);

        var week = JSON.readTree(relay.declared().getLast().payloadBytes()).path("weeks").get(0);
        assertThat(signed.path("leaf").asString()).isEqualTo(leaf());
        assertThat(IntStream.range(0, SLIPS).boxed()).allSatisfy(at -> {
            assertThat(opened(signed.path("slips").get(at).path("leafSignature"), week.path("leaves").get(0).path("key"))).isEqualTo(number(asked.get(at).get("leafBlinded")));
            assertThat(opened(signed.path("slips").get(at).path("admissionSignature"), week.path("admission"))).isEqualTo(number(asked.get(at).get("admissionBlinded")));
        });
    }

    @Test void theSameRequestGetsTheSameSignaturesAndAnyOtherIsRefused() {
        var asked = asked(SLIPS);
        var first = read(sign(asked));
        var swapped = new ArrayList<>(asked);
        Collections.swap(swapped, 0, 1);

        assertThat(read(sign(asked))).isEqualTo(first);
        assertThat(sign(asked(SLIPS)).getStatus()).isEqualTo(409);
        assertThat(sign(swapped).getStatus()).isEqualTo(409);
    }

    @Test void aHundredRequestsAtOnceGetOneSet() throws Exception {
        lead.token();
        var requests = Stream.generate(() -> asked(SLIPS)).limit(100).toList();

        List<Integer> answers;
        try (var threads = Executors.newFixedThreadPool(20)) {
            answers = threads.invokeAll(requests.stream().map(request -> (Callable<Integer>) () -> sign(request).getStatus()).toList()).stream().map(java.util.concurrent.Future::resultNow).toList();
        }

        assertThat(answers.stream().filter(status -> status == 200)).hasSize(1);
        assertThat(answers.stream().filter(status -> status == 409)).hasSize(99);
    }

    @Test void neitherMoreNorFewerSlipsAreSignedThanPeopleAreOnPaper() {
        var beyond = new byte[256];
        java.util.Arrays.fill(beyond, (byte) 0xff);
        var unsignable = new ArrayList<>(asked(SLIPS - 1));
        unsignable.add(Map.of("leafBlinded", text(beyond), "admissionBlinded", text(beyond)));

        assertThat(List.of(asked(SLIPS + 1), asked(SLIPS - 1), List.<Map<String, String>>of(), unsignable)).allSatisfy(asked -> assertThat(sign(asked).getStatus()).isEqualTo(400));
        assertThat(post("/tokens", Map.of("leaves", List.of(Map.of("leaf", "leaf-00000000", "slips", asked(SLIPS))))).getStatus()).isEqualTo(400);
        for (var spoiled : List.of("{}", "[]", "{\"leaves\":[null]}", "{\"leaves\":[{\"leaf\":\"x\",\"slips\":[null]}]}", "{\"leaves\":[{\"slips\":[{}]}]}", "{\"leaves\":7}", "nothing")) {
            assertThat(lead.postJson(HERE + "/tokens", spoiled).getResponse().getStatus()).as(spoiled).isEqualTo(400);
            assertThat(lead.postJson(HERE + "/slips", spoiled).getResponse().getStatus()).as(spoiled).isEqualTo(400);
        }
        assertThat(jdbc.sql("select count(*) from ballot.paper_sheet").query(Integer.class).single()).isZero();
        assertThat(sign(asked(SLIPS)).getStatus()).isEqualTo(200);
    }

    @Test void answersNeverOutnumberPeople() {
        sign(asked(SLIPS));
        for (var person : people) {
            var blinded = text(blinded());
            staffing.signedIn(person).postJson("/ballot/tokens", JSON.writeValueAsString(Map.of("weeks", List.of(Map.of("monday", WEEK, "leafBlinded", blinded, "admissionBlinded", blinded)))));
        }

        var issued = jdbc.sql("select count(*) from ballot.issued where monday = :week::date").param("week", WEEK).query(Integer.class).single();

        assertThat(issued + SLIPS).isEqualTo(people.size()).isLessThanOrEqualTo(jdbc.sql("select sum(eligible) from ballot.leaf where monday = :week::date").param("week", WEEK).query(Integer.class).single());
    }

    @Test void sealedSlipsGoToTheRelayInOneSignedDocument() {
        sign(asked(SLIPS));
        var sealed = sealed();

        var answer = post("/slips", Map.of("slips", sealed));

        assertThat(read(answer).path("slips").asInt()).isEqualTo(SLIPS);
        var document = JSON.readTree(relay.papers().getFirst().payloadBytes());
        assertThat(document.propertyNames()).containsExactlyInAnyOrder("v", "organisation", "monday", "slips", "questions");
        assertThat(document.path("slips").valueStream().map(slip -> slip.path("code").asString()).toList()).isSorted().hasSize(SLIPS);
        assertThat(document.path("organisation").asString()).isEqualTo("Linden Hospital");
        assertThat(document.path("questions").asString()).isEmpty();
        assertThat(read(lead.get(HERE).getResponse()).path("made").asBoolean()).isTrue();
    }

    @Test void whileTheRelayIsAwayNothingIsLostAndTheSameRequestComesAgain() {
        sign(asked(SLIPS));
        var sealed = sealed();
        relay.losesAnswers(true);
        assertThat(post("/slips", Map.of("slips", sealed)).getStatus()).isEqualTo(503);
        assertThat(read(lead.get(HERE).getResponse()).path("made").asBoolean()).isFalse();

        relay.losesAnswers(false);

        assertThat(post("/slips", Map.of("slips", sealed)).getStatus()).isEqualTo(200);
        assertThat(post("/slips", Map.of("slips", sealed)).getStatus()).isEqualTo(200);
        assertThat(relay.papers().stream().map(one -> one.head()).distinct()).hasSize(1);
        assertThat(post("/slips", Map.of("slips", sealed())).getStatus()).isEqualTo(409);
        assertThat(jdbc.sql("select count(*) from audit.entry where what = 'paper-slips-made'").query(Integer.class).single()).isOne();
    }

    @Test void slipsWithoutSignaturesOrOfAnotherNumberAreNotSent() {
        assertThat(post("/slips", Map.of("slips", sealed())).getStatus()).isEqualTo(400);
        sign(asked(SLIPS));

        assertThat(post("/slips", Map.of("slips", sealed().subList(0, SLIPS - 1))).getStatus()).isEqualTo(400);
        assertThat(post("/slips", Map.of()).getStatus()).isEqualTo(400);
        assertThat(relay.papers()).isEmpty();
    }

    @Test void aCodeIsRefusedAndIsInNoTableAndNoLog(CapturedOutput output) {
        sign(asked(SLIPS));
        var withCode = new ArrayList<>(sealed().subList(1, SLIPS));
        withCode.add(Map.of("code", "ABCDEFGHJKMNPQRS", "sealed", withCode.getFirst().get("sealed")));
        var sealed = sealed();

        assertThat(post("/slips", Map.of("slips", withCode)).getStatus()).isEqualTo(400);
        assertThat(post("/slips", Map.of("slips", sealed)).getStatus()).isEqualTo(200);

        var traces = Stream.concat(Stream.of("ABCDEFGHJKMNPQRS"), sealed.stream().flatMap(slip -> Stream.of(slip.get("code"), slip.get("sealed").substring(0, 40)))).toList();
        assertThat(traces).allSatisfy(trace -> {
            assertThat(output.getAll()).doesNotContain(trace);
            assertThat(tablesHolding(trace)).isEmpty();
        });
    }

    @Test void onceTheWeekHasClosedNothingIsMade() {
        sign(asked(SLIPS));

        clock.moveTo(Instant.parse("2027-02-08T12:00:00Z"));

        lead = staffing.signedIn(staffing.with(Role.WELLBEING_LEAD, staffing.team("Ward 4")));
        assertThat(sign(asked(SLIPS)).getStatus()).isEqualTo(410);
        assertThat(post("/slips", Map.of("slips", sealed())).getStatus()).isEqualTo(410);
        assertThat(read(lead.get(HERE).getResponse()).path("leaves").isEmpty()).isTrue();
    }

    @Test void nobodyButTheWellbeingLeadMakesSlips() {
        for (var role : List.of(Role.SUPERVISOR, Role.ADMINISTRATOR)) {
            lead = staffing.signedIn(staffing.with(role, staffing.team("Ward 4")));
            assertThat(lead.get(HERE).getResponse().getStatus()).isEqualTo(403);
            assertThat(sign(asked(SLIPS)).getStatus()).isEqualTo(403);
        }
        lead = staffing.signedIn(people.getFirst());
        assertThat(sign(asked(SLIPS)).getStatus()).isEqualTo(403);
    }

    private List<String> tablesHolding(String trace) {
        return jdbc.sql("select schemaname || '.' || tablename from pg_tables where schemaname not in ('pg_catalog', 'information_schema', 'public', 'installation') and tablename not like 'flyway%'").query(String.class).list().stream()
            .filter(table -> jdbc.sql("select count(*) from " + table + " t where t::text like :trace").param("trace", "%" + trace + "%").query(Integer.class).single() > 0).toList();
    }

    private MockHttpServletResponse sign(List<Map<String, String>> slips) {
        return post("/tokens", Map.of("leaves", List.of(Map.of("leaf", leaf(), "slips", slips))));
    }

    private MockHttpServletResponse post(String door, Object body) {
        return http.post().uri(HERE + door).header("X-XSRF-TOKEN", lead.token()).cookie(lead.cookies()).contentType(MediaType.APPLICATION_JSON).content(JSON.writeValueAsString(body)).exchange().getResponse();
    }

    private String leaf() {
        return JSON.readTree(relay.declared().getLast().payloadBytes()).path("weeks").get(0).path("leaves").get(0).path("id").asString();
    }

    private List<Map<String, String>> asked(int slips) {
        return Stream.generate(() -> Map.of("leafBlinded", text(blinded()), "admissionBlinded", text(blinded()))).limit(slips).toList();
    }

    /** Below every modulus of 2048 bits. */
    private byte[] blinded() {
        var bytes = bytes(256);
        bytes[0] = 1;
        return bytes;
    }

    private List<Map<String, String>> sealed() {
        return Stream.generate(() -> Map.of("code", HexFormat.of().formatHex(bytes(32)), "sealed", text(bytes(2076)))).limit(SLIPS).toList();
    }

    private byte[] bytes(int length) {
        var bytes = new byte[length];
        synchronized (random) {
            random.nextBytes(bytes);
        }
        return bytes;
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static BigInteger opened(JsonNode signature, JsonNode modulus) {
        return number(signature.asString()).modPow(BigInteger.valueOf(65537), number(modulus.asString()));
    }

    private static BigInteger number(String text) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(text));
    }

    private static JsonNode read(MockHttpServletResponse answer) {
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
        return JSON.readTree(new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
