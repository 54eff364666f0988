package org.wellspring.ballot.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wellspring.Browser;
import org.wellspring.CleanSlate;
import org.wellspring.RelayForTests;
import org.wellspring.Staffing;
import org.wellspring.WithRelay;
import org.wellspring.ballot.DeclareBundles;
import org.wellspring.ballot.bundle.CloseWeeks;
import org.wellspring.platform.MovedClock;
import org.wellspring.platform.PersonId;
import org.wellspring.platform.TeamId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who is on paper, from when and for how long. The grid starts on Monday 9 November 2026; its first four weeks are declared at once. */
@WithRelay
class PaperTests {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Instant BEFORE_THE_NEXT = Instant.parse("2026-11-30T09:00:00Z");

    @Autowired DeclareBundles bundles;
    @Autowired CloseWeeks closeWeeks;
    @Autowired RelayForTests relay;
    @Autowired Staffing staffing;
    @Autowired MovedClock clock;
    @Autowired JdbcClient jdbc;
    @Autowired CleanSlate slate;

    private TeamId ward;
    private List<PersonId> people;

    @BeforeEach void aWard() {
        slate.wipe();
        relay.anew();
        ward = staffing.team("Ward 4");
        people = staffing.teamOf(24, ward);
    }

    @Test void whoIsOnPaperGetsNothingOnADeviceInThoseFourWeeks() {
        want(people.subList(0, 5));
        bundles.declareDue();

        var offered = offered(people.getFirst());

        assertThat(offered.path("paper").asBoolean()).isTrue();
        assertThat(offered.path("weeks").isEmpty()).isTrue();
        assertThat(List.of("2026-11-09", "2026-11-16", "2026-11-23", "2026-11-30")).allSatisfy(monday -> assertThat(sign(people.getFirst(), monday)).singleElement().satisfies(answer -> {
            assertThat(answer.path("taken").asBoolean()).isTrue();
            assertThat(answer.has("leafSignature")).isFalse();
        }));
        assertThat(count("select count(*) from ballot.issued")).isZero();
    }

    @Test void theOthersNoticeNothing() {
        want(people.subList(0, 5));
        bundles.declareDue();

        var offered = offered(people.getLast());

        assertThat(offered.has("paper")).isFalse();
        assertThat(offered.path("weeks").size()).isEqualTo(4);
        assertThat(new String(relay.declared().getFirst().payloadBytes(), java.nio.charset.StandardCharsets.UTF_8)).doesNotContain("\"paper\"");
    }

    @Test void atFourNobodyIsOnPaper() {
        want(people.subList(0, 4));
        bundles.declareDue();

        assertThat(people.subList(0, 4)).allSatisfy(person -> {
            assertThat(offered(person).has("paper")).isFalse();
            assertThat(offered(person).path("weeks").size()).isEqualTo(4);
        });
        assertThat(count("select count(*) from ballot.leaf where paper > 0")).isZero();
    }

    @Test void whoeverIsListedLateAnswersOnADeviceUntilTheNextFourWeeks() {
        bundles.declareDue();
        want(people.subList(0, 5));
        assertThat(offered(people.getFirst()).path("weeks").size()).isEqualTo(4);

        clock.moveTo(BEFORE_THE_NEXT);
        bundles.declareDue();

        var offered = offered(people.getFirst());
        assertThat(offered.path("paper").asBoolean()).isTrue();
        assertThat(mondays(offered)).containsExactly("2026-11-23", "2026-11-30");
    }

    @Test void whoeverLeavesTheListStaysOnPaperUntilTheNextFourWeeks() {
        want(people.subList(0, 6));
        bundles.declareDue();
        staffing.signedIn(people.getFirst()).post("/me/paper", "paper", "no");
        assertThat(offered(people.getFirst()).path("weeks").isEmpty()).isTrue();

        clock.moveTo(BEFORE_THE_NEXT);
        bundles.declareDue();

        assertThat(mondays(offered(people.getFirst()))).containsExactly("2026-12-07", "2026-12-14", "2026-12-21", "2026-12-28");
        assertThat(mondays(offered(people.get(1)))).isEmpty();
    }

    @Test void whileNoNoticeIsOutTheNewestListCounts() {
        want(people.subList(0, 5));
        relay.away(true);
        bundles.declareDue();
        staffing.signedIn(people.getFirst()).post("/me/paper", "paper", "no");

        relay.away(false);
        bundles.declareDue();

        assertThat(people.subList(0, 5)).allSatisfy(person -> assertThat(offered(person).has("paper")).isFalse());
    }

    @Test void anErasedPersonIsOnNoListAnyMoreAndTheOthersKeepTheirSlips() {
        want(people.subList(0, 5));
        bundles.declareDue();

        staffing.signedIn(people.getFirst()).post("/me/delete");

        assertThat(count("select count(*) from ballot.paper")).isEqualTo(4);
        assertThat(count("select count(*) from ballot.eligible where paper")).isEqualTo(4);
        assertThat(jdbc.sql("select distinct paper from ballot.leaf").query(Integer.class).single()).isEqualTo(5);
        assertThat(offered(people.get(1)).path("paper").asBoolean()).isTrue();
    }

    @Test void everyoneCanReadWhatIsKeptOfTheirWish() {
        want(people.subList(0, 5));
        bundles.declareDue();

        assertThat(Browser.body(staffing.signedIn(people.getFirst()).get("/me/data/wellspring.json"))).contains("wants paper", "2026-11-04", "on_paper");
        assertThat(Browser.body(staffing.signedIn(people.getLast()).get("/me/data/wellspring.json"))).doesNotContain("wants paper");
    }

    @Test void whoWasOnPaperIsForgottenWithTheFourWeeksAndTheWishStays() {
        want(people.subList(0, 5));
        bundles.declareDue();

        clock.moveTo(Instant.parse("2026-12-07T12:00:00Z"));
        closeWeeks.closeDue();

        assertThat(count("select count(*) from ballot.eligible")).isZero();
        assertThat(count("select count(*) from ballot.paper")).isEqualTo(5);
    }

    private void want(List<PersonId> some) {
        some.forEach(person -> assertThat(staffing.signedIn(person).post("/me/paper", "paper", "yes").getResponse().getStatus()).isEqualTo(302));
    }

    private JsonNode offered(PersonId person) {
        return JSON.readTree(Browser.body(staffing.signedIn(person).get("/ballot/tokens")));
    }

    private static List<String> mondays(JsonNode offered) {
        return offered.path("weeks").valueStream().map(week -> week.path("monday").asString()).toList();
    }

    private List<JsonNode> sign(PersonId person, String monday) {
        var blinded = Base64.getUrlEncoder().withoutPadding().encodeToString(java.util.Arrays.copyOf(new byte[] {1}, 256));
        var body = JSON.writeValueAsString(Map.of("weeks", List.of(Map.of("monday", monday, "leafBlinded", blinded, "admissionBlinded", blinded))));
        return JSON.readTree(Browser.body(staffing.signedIn(person).postJson("/ballot/tokens", body))).path("weeks").valueStream().toList();
    }

    private int count(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }
}
