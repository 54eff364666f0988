package org.wellspring.ballot.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.wellspring.Browser;
import org.wellspring.CleanSlate;
import org.wellspring.RelayForTests;
import org.wellspring.Staffing;
import org.wellspring.WithRelay;
import org.wellspring.ballot.DeclareBundles;
import org.wellspring.platform.MovedClock;
import org.wellspring.platform.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whoever draws a slip has no account: the questions of a survey go to the relay with the slips of the week that it closes with. */
@WithRelay
class SurveyOnPaperTests {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String SURVEY = "2026-12-14";
    private static final String CHECK_IN_ONLY = "2026-12-28";

    @Autowired DeclareBundles bundles;
    @Autowired RelayForTests relay;
    @Autowired Staffing staffing;
    @Autowired MovedClock clock;
    @Autowired CleanSlate slate;

    private final Random random = new Random(14);
    private Browser lead;

    @BeforeEach void aHospitalWithASurveyAndFiveOnPaper() {
        slate.wipe();
        relay.anew();
        var ward = staffing.team("Ward 4");
        var people = staffing.teamOf(330, ward);
        var leading = staffing.with(Role.WELLBEING_LEAD, ward);
        lead = staffing.signedIn(leading);
        people.subList(0, 5).forEach(person -> lead.post("/waves/paper", "person", person.toString()));
        bundles.declareDue();
        assertThat(lead.post("/waves", "closes", SURVEY, "indicator", "cbi.work.50").getResponse().getStatus()).isEqualTo(303);
        clock.moveTo(Instant.parse("2026-11-30T09:00:00Z"));
        bundles.declareDue();
        lead = staffing.signedIn(leading);
    }

    @Test void theQuestionsOfTheNoticeGoWithTheSlipsAndWithNoOthers() {
        send(SURVEY);
        var questions = Browser.body(lead.get("/ballot/questions/" + SURVEY));

        var sent = JSON.readTree(relay.papers().getFirst().payloadBytes());

        assertThat(sent.path("monday").asString()).isEqualTo(SURVEY);
        assertThat(new String(Base64.getUrlDecoder().decode(sent.path("questions").asString()), StandardCharsets.UTF_8)).isEqualTo(questions);
        send(CHECK_IN_ONLY);
        assertThat(JSON.readTree(relay.papers().getLast().payloadBytes()).path("questions").asString()).isEmpty();
    }

    private void send(String week) {
        var here = "/ballot/paper/" + week;
        var leaf = read(lead.get(here).getResponse().getContentAsByteArray()).path("leaves").get(0);
        assertThat(leaf.path("slips").asInt()).isEqualTo(5);
        var asked = Map.of("leaves", List.of(Map.of("leaf", leaf.path("leaf").asString(), "slips", Stream.generate(() -> Map.of("leafBlinded", blinded(), "admissionBlinded", blinded())).limit(5).toList())));
        assertThat(lead.postJson(here + "/tokens", JSON.writeValueAsString(asked)).getResponse().getStatus()).isEqualTo(200);
        var sealed = Map.of("slips", Stream.generate(() -> Map.of("code", HexFormat.of().formatHex(bytes(32)), "sealed", text(bytes(2076)))).limit(5).toList());
        lead.postJson(here + "/slips", JSON.writeValueAsString(sealed));
    }

    private String blinded() {
        var bytes = bytes(256);
        bytes[0] = 1;
        return text(bytes);
    }

    private byte[] bytes(int length) {
        var bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static JsonNode read(byte[] body) {
        return JSON.readTree(new String(body, StandardCharsets.UTF_8));
    }
}
