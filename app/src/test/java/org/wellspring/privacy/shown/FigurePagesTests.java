package org.wellspring.privacy.shown;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
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
import org.wellspring.privacy.spi.LeafId;
import org.wellspring.privacy.spi.LeafOfTeam;
import org.wellspring.privacy.spi.Relay;

/** A small site of one leaf; its first quarter ends with the week of 1 February 2027. */
@WithRelay
class FigurePagesTests {
    private static final Week FIRST = Week.parse("2026-11-09");
    private static final Week LAST = FIRST.plus(12);

    @Autowired Relay here;
    @Autowired LeafOfTeam leaves;
    @Autowired DeclareBundles bundles;
    @Autowired RelayForTests relay;
    @Autowired Staffing staffing;
    @Autowired MovedClock clock;
    @Autowired CleanSlate slate;

    private TeamId ward;
    private PersonId lead;
    private PersonId ana;
    private int released;

    @BeforeEach void aSmallSite() {
        slate.wipe();
        relay.anew();
        released = 0;
        ward = staffing.team("=Ward 4");
        staffing.teamOf(58, ward);
        lead = staffing.with(Role.WELLBEING_LEAD, ward);
        ana = staffing.eligible("Ana", ward);
    }

    @Test void beforeTheFirstFigureThePageSaysWhenItComes() throws Exception {
        assertThat(page(staffing.signedIn(ana), "/figures").select(".empty").text()).contains("No figure yet");

        bundles.declareDue();

        assertThat(page(staffing.signedIn(ana), "/figures").text()).contains("at most 76 times in 100");
    }

    @Test void aFigureIsShownInWordsAsAChartAndAsATable() throws Exception {
        aQuarterWith(31, 19);

        var shown = page(staffing.signedIn(lead), "/reports");

        assertThat(shown.text()).contains("38 in 100 had heavy shifts, give or take 9.");
        assertThat(shown.select("svg.chart")).hasSize(2).allSatisfy(chart -> {
            assertThat(chart.select("title, desc")).hasSize(2);
            assertThat(chart.selectFirst("desc").text()).contains("38 in 100");
            assertThat(chart.select(".margin")).hasSize(1);
            assertThat(chart.select(".dot")).hasSize(1);
        });
        assertThat(shown.select("details table tbody tr")).hasSize(2);
        assertThat(shown.select("[style]")).isEmpty();
        assertThat(shown.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test void theOverviewTellsTheNewestFigureItsTeamsAndWhenTheNextIsDue() throws Exception {
        aQuarterWith(31, 19);

        var overview = page(staffing.signedIn(lead), "/overview").selectFirst("section[aria-labelledby=overview-figures]");

        assertThat(overview.text()).contains("38 in 100 had heavy shifts, give or take 9.", "=Ward 4", "Teams, once a quarter");
        assertThat(overview.select("svg.chart")).hasSize(1);
        assertThat(staffing.signedIn(ana).get("/overview").getResponse().getStatus()).isEqualTo(403);
    }

    @Test void whereNothingCanBeToldThePageSaysSoAndHatches() throws Exception {
        aQuarterWith(3, 2);

        var shown = page(staffing.signedIn(lead), "/reports");

        assertThat(shown.text()).contains("Cannot tell: too few people answered.").doesNotContain("40 in 100", "give or take");
        assertThat(shown.select("svg .hidden-value")).hasSize(2);
        assertThat(shown.select("svg .dot, svg .line, svg .margin")).isEmpty();
    }

    @Test void everyoneWhoWorksHereSeesWhatTheLeadSees() throws Exception {
        aQuarterWith(31, 19);

        var forLead = page(staffing.signedIn(lead), "/reports").selectFirst("main").text();
        var forStaff = page(staffing.signedIn(ana), "/figures").selectFirst("main").text();

        assertThat(forStaff).isEqualTo(forLead);
        assertThat(staffing.signedIn(ana).get("/reports").getResponse().getStatus()).isEqualTo(403);
        assertThat(staffing.signedOut().get("/figures").getResponse().getStatus()).isEqualTo(302);
    }

    @Test void theTableForASpreadsheetRunsNothing() throws Exception {
        aQuarterWith(31, 19);
        var leaf = leaves.leaf(ward, FIRST).orElseThrow().id();

        var csv = staffing.signedIn(ana).get("/figures/" + leaf + ".csv").getResponse().getContentAsString();

        assertThat(csv.lines()).containsExactly("week_closing,group,title,eligible,percent,margin_points,cannot_tell", "2027-02-01," + leaf + ",'=Ward 4,60,38,9,");
    }

    @Test void aGroupHasAPageOfItsOwnWithSentenceMarginRuleTableAndFile() throws Exception {
        aQuarterWith(31, 19);
        var leaf = leaves.leaf(ward, FIRST).orElseThrow().id();

        var shown = page(staffing.signedIn(ana), "/figures/" + leaf);

        assertThat(shown.select("h1").text()).isEqualTo("=Ward 4");
        assertThat(shown.text()).contains("38 in 100 had heavy shifts, give or take 9.", "holds 19 times in 20", "How we decide", "fewer than twelve figures so far");
        assertThat(shown.select("details[open] table tbody tr")).hasSize(1);
        assertThat(shown.select("a[href=/figures/" + leaf + ".csv]")).hasSize(1);
        assertThat(shown.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page(staffing.signedIn(ana), "/figures/organisation").select("h1").text()).isEqualTo("Everyone, every quarter");
        assertThat(page(staffing.signedIn(ana), "/figures/four-weekly").select(".empty")).hasSize(1);
    }

    @Test void whoeverAsksForAnotherCutIsToldWhyThereIsNoneAndWhatThereIs() throws Exception {
        aQuarterWith(31, 19);
        var leaf = leaves.leaf(ward, FIRST).orElseThrow().id();

        for (var address : new String[] {"/figures/" + leaf + "?by=profession", "/figures/leaf-00000000", "/figures/survey/nobody.asked", "/figures/organisation?by=%3Cscript%3E"}) {
            var answer = staffing.signedIn(ana).get(address).getResponse();
            assertThat(answer.getStatus()).as(address).isEqualTo(404);
            var told = Jsoup.parse(answer.getContentAsString()).selectFirst("main");
            assertThat(told.text()).as(address).contains("There is no such figure, on purpose", "taking one from another would give single answers away", "Promise V14").doesNotContain("script", "38 in 100");
            assertThat(told.select("a[href=/figures/organisation], a[href=/figures], a[href=/surveys]")).hasSize(3);
        }
        assertThat(staffing.signedIn(ana).get("/figures/leaf-00000000.csv").getResponse().getStatus()).isEqualTo(404);
    }

    @Test void everyLinkToAnotherCutLeadsToTheReason() throws Exception {
        aQuarterWith(31, 19);
        var cuts = page(staffing.signedIn(ana), "/figures/organisation").select("nav[aria-labelledby=cuts] a").eachAttr("href");

        assertThat(cuts).hasSize(4).allSatisfy(address -> assertThat(staffing.signedIn(ana).get(address).getResponse().getStatus()).isEqualTo(404));
    }

    @Test void inArabicSharesRunFromTheRight() throws Exception {
        aQuarterWith(31, 19);

        var shown = page(staffing.signedIn(ana), "/figures?lang=ar");

        assertThat(shown.selectFirst("html").attr("dir")).isEqualTo("rtl");
        assertThat(shown.selectFirst("svg.chart").select("text").eachAttr("x").reversed()).extracting(Double::parseDouble).hasSize(5).isSorted();
    }

    /** Declares and releases thirteen weeks; the last one carries the headline with these cells. */
    private void aQuarterWith(int notHeavy, int heavy) {
        for (var week = FIRST; !LAST.isBefore(week); week = week.plus(1)) {
            if (released++ % 4 == 0) {
                clock.moveTo(Instant.parse(week.monday().minusDays(1) + "T09:00:00Z"));
                bundles.declareDue();
            }
            var draft = relay.draft(week);
            if (week.equals(LAST)) {
                LeafId leaf = leaves.leaf(ward, week).orElseThrow().id();
                draft.figure("headline-" + LAST, "headline", leaf.value(), 60, "17/4", notHeavy, heavy);
            }
            relay.publish(draft);
            here.pull();
        }
        assertThat(here.link().trouble()).isEmpty();
    }

    private static Document page(Browser browser, String address) throws Exception {
        MvcTestResult result = browser.get(address);
        assertThat(result.getResponse().getStatus()).isEqualTo(200);
        return Jsoup.parse(result.getResponse().getContentAsString());
    }
}
