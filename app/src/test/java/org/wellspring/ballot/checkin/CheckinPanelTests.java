package org.wellspring.ballot.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
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
import org.wellspring.platform.PersonId;
import org.wellspring.platform.TeamId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@WithRelay
class CheckinPanelTests {
    @Autowired DeclareBundles bundles;
    @Autowired RelayForTests relay;
    @Autowired Staffing staffing;
    @Autowired MovedClock clock;
    @Autowired CleanSlate slate;

    private TeamId ward;
    private PersonId ana;
    private PersonId ben;

    @BeforeEach void aWard() {
        slate.wipe();
        relay.anew();
        ward = staffing.team("Ward 4");
        ana = staffing.eligible("Ana", ward);
        ben = staffing.eligible("Ben", ward);
    }

    @Test void todayFramesTheCheckInOfThePrivateOrigin() throws Exception {
        var frame = today(staffing.signedIn(ana)).selectFirst("iframe[src$=/panel/checkin]");

        assertThat(frame.attr("src")).isEqualTo("http://localhost:8081/panel/checkin");
        assertThat(frame.attr("title")).isEqualTo("How was the shift?");
        assertThat(frame.attr("referrerpolicy")).isEqualTo("no-referrer");
    }

    @Test void whileTheSiteCannotCountThePanelKnows() throws Exception {
        assertThat(setting(ana).path("counting").asString()).isEqualTo("not-yet");
        assertThat(setting(ana).path("nextCountFrom").asString()).isEmpty();
    }

    @Test void thePanelKnowsFromWhichMondayAnswersCount() throws Exception {
        staffing.teamOf(18, ward);
        bundles.declareDue();

        assertThat(setting(ana).path("start").asString()).isEqualTo("2026-11-09");
        assertThat(setting(ana).path("counting").asString()).isEqualTo("later");
        assertThat(setting(ana).path("nextCountFrom").asString()).isEqualTo("2026-11-09");

        clock.moveTo(Instant.parse("2026-11-11T09:00:00Z"));

        assertThat(setting(ana).path("counting").asString()).isEqualTo("now");
    }

    @Test void whatThePanelIsToldIsTheSameForEveryoneInATeam() throws Exception {
        staffing.teamOf(18, ward);
        bundles.declareDue();

        for (var key : new String[] {"start", "counting", "nextCountFrom"}) {
            assertThat(setting(ana).path(key)).isEqualTo(setting(ben).path(key));
        }
        assertThat(setting(ana).toString()).doesNotContain("Ana", "Ward 4", "leaf-");
    }

    @Test void theListEveryoneGetsCanBeComparedWithThePoster() throws Exception {
        assertThat(Jsoup.parse(staffing.signedOut().get("/notices").getResponse().getContentAsString()).text()).contains("There is no list yet.");
        staffing.teamOf(18, ward);
        bundles.declareDue();

        var page = Jsoup.parse(staffing.signedOut().get("/notices").getResponse().getContentAsString());

        var head = relay.notices().getFirst().head();
        assertThat(page.selectFirst(".code").text()).matches("([0-9a-f]{4} ){7}[0-9a-f]{4}").isEqualTo(head.substring(0, 32).replaceAll("(.{4})(?=.)", "$1 "));
        assertThat(page.text()).contains("List 1: 9 Nov 2026 to 6 Dec 2026");
    }

    private JsonNode setting(PersonId person) throws Exception {
        return JsonMapper.shared().readTree(today(staffing.signedIn(person)).selectFirst("[data-setting]").attr("data-setting"));
    }

    private static Document today(Browser browser) throws Exception {
        return Jsoup.parse(browser.get("/").getResponse().getContentAsString());
    }
}
