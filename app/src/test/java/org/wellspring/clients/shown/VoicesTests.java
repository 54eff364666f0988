package org.wellspring.clients.shown;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.wellspring.Browser;
import org.wellspring.CleanSlate;
import org.wellspring.RelayForTests;
import org.wellspring.Staffing;
import org.wellspring.WithRelay;
import org.wellspring.ballot.DeclareBundles;
import org.wellspring.figures.Week;
import org.wellspring.platform.MovedClock;
import org.wellspring.platform.PersonId;
import org.wellspring.platform.Role;
import org.wellspring.platform.TeamId;
import org.wellspring.privacy.spi.ClientLine;
import org.wellspring.privacy.spi.ClientVoice;
import org.wellspring.privacy.spi.Figures;
import org.wellspring.privacy.spi.LeafOfTeam;
import org.wellspring.privacy.spi.Relay;

/** The grid starts on Monday 9 November 2026; the announced weeks are its first four, so released quarters here began before it. */
@WithRelay
class VoicesTests {
    private static final Week FIRST = Week.parse("2026-11-09");
    private static final Week QUARTER = FIRST.plus(-12);

    @Autowired RelayForTests relay;
    @Autowired Relay here;
    @Autowired Figures figures;
    @Autowired LeafOfTeam leaves;
    @Autowired DeclareBundles bundles;
    @Autowired Staffing staffing;
    @Autowired MovedClock clock;
    @Autowired CleanSlate slate;

    private TeamId ward;
    private PersonId nurse;
    private Browser lead;

    @BeforeEach void aWardWithANotice() {
        slate.wipe();
        relay.anew();
        ward = staffing.team("Ward 4");
        nurse = staffing.teamOf(21, ward).getFirst();
        lead = staffing.signedIn(staffing.with(Role.WELLBEING_LEAD, ward));
        bundles.declareDue();
    }

    @Test void whatWasReleasedIsShownInWordsToEverybodyAlike() {
        release(line(UnaryOperator.identity()));

        var staff = page(staffing.signedIn(nurse).get("/clients"));
        var leading = page(lead.get("/clients"));

        assertThat(staff.select("section").text()).isEqualTo(leading.select("section").text());
        assertThat(staff.select("table tbody tr td").eachText()).containsExactly("70 to 79 in 100", "fewer than 50 in 100", "90 to 100 in 100", "too few answered this");
        assertThat(staff.select("caption").text()).contains("\u206650–99\u2069 ratings", "14 people could be rated", "\u206610–24\u2069 in 100 answered for somebody else");
        assertThat(staff.select("table svg")).hasSize(3);
        assertThat(staff.select("h1").text()).isEqualTo("What patients say");
    }

    @Test void theNewestQuartersStandFirstAndTheRestIsOneStepAway() {
        relay.publish(relay.draft(FIRST).clients(with(line(UnaryOperator.identity()), "quarter", QUARTER.plus(-26).toString())).clients(with(line(UnaryOperator.identity()), "quarter", QUARTER.plus(-13).toString()))
            .clients(line(UnaryOperator.identity())));
        assertThat(here.pull()).isTrue();

        assertThat(page(lead.get("/clients")).select("h3")).hasSize(2);
        assertThat(page(lead.get(page(lead.get("/clients")).select("a[href*=team]").attr("href"))).select("h3")).hasSize(3);
        assertThat(lead.get("/clients?team=Nobody").getResponse().getStatus()).isEqualTo(404);
    }

    @Test void tooFewRatingsSayNothingMore() {
        release(line(line -> {
            line.put("ratings", "under-30");
            line.put("proxy", "too-few");
            line.put("top", Map.of());
            return line;
        }));

        var page = page(lead.get("/clients"));

        assertThat(page.text()).contains("Too few ratings");
        assertThat(page.select("table")).isEmpty();
    }

    @Test void theTeamsReportsAndItsChosenOutcomeStandBesideIt() {
        var quarter = FIRST;
        assertThat(lead.post("/clients/cards", "id", UUID.randomUUID().toString(), "unit", ward.toString(), "quarter", quarter.toString(), "cards", "30", "handed", "BOX").getResponse().getStatus()).isEqualTo(200);
        var agreed = lead.post("/clients/outcomes/" + ward, "id", UUID.randomUUID().toString(), "name", "Falls", "unit", "in 1000 bed days", "better", "LOWER", "source", "report", "on", "2026-11-02",
            "at", "team meeting", "present", nurse.toString());
        clock.moveTo(FIRST.closesAt(Staffing.ZONE).plusSeconds(60));
        var leaf = leaves.leaf(ward, FIRST).orElseThrow().id().value();
        relay.publish(relay.draft(FIRST).band(leaf, "missed-break", "3-5").band(leaf, "overran", "0-2"));
        here.pull();

        var page = page(lead.get("/clients"));

        assertThat(agreed.getResponse().getStatus()).as("one person is not a team").isEqualTo(422);
        assertThat(page.text()).contains("Missed break: in one week of 1 three people or more.", "Nothing can be seen before the quarter closes on 8 Feb 2027").doesNotContain("Ran over", "overran");
    }

    @Test void aReleaseThatSaysMoreThanItMayIsNotBelieved() {
        for (var wrong : List.<UnaryOperator<Map<String, Object>>>of(
            line -> with(line, "ratings", "31"), line -> with(line, "ratings", "under-30"), line -> with(line, "clinicians", 9), line -> with(line, "clinicians", "14"),
            line -> with(line, "top", Map.of("listened", "73")), line -> with(line, "top", Map.of("smiled", "70-79")), line -> with(line, "proxy", "12"), line -> with(line, "person", "Ana"),
            line -> with(line, "quarter", FIRST.toString()), line -> with(line, "quarter", "2026-11-10"), line -> with(line, "team", " "), line -> with(line, "top", List.of()))) {
            var line = line(wrong);
            relay.publish(relay.draft(FIRST).clients(line));

            assertThat(here.pull()).as(line.toString()).isFalse();

            relay.releases().clear();
        }
        relay.publish(relay.draft(FIRST).clients(line(UnaryOperator.identity())).clients(line(UnaryOperator.identity())));
        assertThat(here.pull()).as("twice").isFalse();
        assertThat(figures.clients()).isEmpty();
    }

    @Test void aReleaseOfBeforeThereWereCardsIsReadAsEmpty() {
        relay.publish(relay.draft(FIRST));

        assertThat(here.pull()).isTrue();

        assertThat(figures.newest()).contains(FIRST);
        assertThat(figures.clients()).isEmpty();
        assertThat(page(lead.get("/clients")).text()).contains("Nothing yet");
    }

    @Test void onlyAReleaseMakesAVoice() {
        assertThat(ClientVoice.class.getDeclaredConstructors()).allMatch(constructor -> !Modifier.isPublic(constructor.getModifiers()));
        assertThat(ClientLine.FEWEST_CLINICIANS).isEqualTo(10);
    }

    @Test void theSameIsASpreadsheet() {
        release(with(line(UnaryOperator.identity()), "team", "=Ward 4"));

        var csv = Browser.body(lead.get("/clients.csv"));

        assertThat(csv.lines().toList()).containsExactly("team,quarter_from,clinicians,ratings,for_somebody_else,listened,explained,respected,time,outcome,outcome_unit,outcome_value",
            "'=Ward 4," + QUARTER + ",14,50-99,10-24,70-79,0-49,90-100,,,,");
        assertThat(staffing.signedOut().get("/clients.csv").getResponse().getStatus()).isEqualTo(302);
    }

    private void release(Map<String, Object> line) {
        relay.publish(relay.draft(FIRST).clients(line));
        assertThat(here.pull()).isTrue();
    }

    private static Map<String, Object> line(UnaryOperator<Map<String, Object>> change) {
        var line = new LinkedHashMap<String, Object>(Map.of("team", "Ward 4", "quarter", QUARTER.toString(), "clinicians", 14, "ratings", "50-99", "proxy", "10-24",
            "top", Map.of("listened", "70-79", "explained", "0-49", "respected", "90-100", "time", "too-few")));
        return change.apply(line);
    }

    private static Map<String, Object> with(Map<String, Object> line, String field, Object value) {
        line.put(field, value);
        return line;
    }

    private static Document page(MvcTestResult answer) {
        return Jsoup.parse(Browser.body(answer));
    }
}
