package org.wellspring.privacy.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.wellspring.CleanSlate;
import org.wellspring.RelayForTests;
import org.wellspring.Staffing;
import org.wellspring.WithRelay;
import org.wellspring.ballot.DeclareBundles;
import org.wellspring.figures.Week;
import org.wellspring.platform.MovedClock;
import org.wellspring.platform.Role;
import org.wellspring.platform.TeamId;
import org.wellspring.privacy.spi.LeafOfTeam;
import org.wellspring.privacy.spi.Relay;

/** A small site of one leaf; its first quarter ends with the week of 1 February 2027 and costs 4/17 of what a year may. */
@WithRelay
class BudgetPageTests {
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

    @BeforeEach void aSmallSite() {
        slate.wipe();
        relay.anew();
        ward = staffing.team("Ward 4");
        staffing.teamOf(58, ward);
        staffing.with(Role.WELLBEING_LEAD, ward);
        staffing.eligible("Ana", ward);
    }

    @Test void beforeAnythingWasToldNothingIsSpent() throws Exception {
        var shown = page("/budget");

        assertThat(shown.text()).contains("0 are spent, 0 are announced and 100 are left", "right at most 50 times in 100");
        assertThat(shown.select("table")).isEmpty();
    }

    @Test void whoeverAsksReadsWhatAYearCostAndWhatIsAnnounced() throws Exception {
        aQuarter("0.2353");

        var shown = page("/budget");

        assertThat(shown.text()).contains("The 52 weeks to 7 Feb 2027", "23.5 are spent, 0 are announced and 76.5 are left", "right at most 64 times in 100");
        assertThat(shown.select("table tbody tr")).hasSize(1);
        assertThat(shown.select("table tbody tr").text()).isEqualTo("7 Feb 2027 Each group, every quarter 23.5 of 100");
        assertThat(shown.select("svg title, svg desc")).hasSize(2);
        assertThat(shown.select("svg rect").first().attr("width")).isEqualTo("70.5");
        assertThat(shown.text()).doesNotContain("Ward 4", "Ana");
    }

    @Test void inArabicTheBarFillsFromTheRight() throws Exception {
        aQuarter("0.5000");

        var spent = page("/budget?lang=ar").selectFirst("svg rect");

        assertThat(spent.attr("x")).isEqualTo("170.0");
        assertThat(spent.attr("width")).isEqualTo("150.0");
    }

    @Test void aReleaseWhoseLedgerCannotBeReadIsNotBelieved() throws Exception {
        aQuarter("a little");

        assertThat(here.link().trouble()).isNotEmpty();
        assertThat(page("/budget").text()).contains("0 are spent");
    }

    /** Declares thirteen weeks; the last one is released with this charge, the others without any. */
    private void aQuarter(String charged) {
        var released = 0;
        for (var week = FIRST; !LAST.isBefore(week); week = week.plus(1)) {
            if (released++ % 4 == 0) {
                clock.moveTo(Instant.parse(week.monday().minusDays(1) + "T09:00:00Z"));
                bundles.declareDue();
            }
            var draft = relay.draft(week).with("ledger", Map.of("charged", "0.0000", "spent52", "0.0000"));
            if (week.equals(LAST)) {
                draft.figure("headline-" + LAST, "headline", leaves.leaf(ward, week).orElseThrow().id().value(), 60, "17/4", 31, 19)
                    .with("ledger", Map.of("charged", charged, "spent52", charged));
            }
            relay.publish(draft);
            here.pull();
        }
    }

    private Document page(String address) throws Exception {
        var answer = staffing.signedOut().get(address);
        assertThat(answer.getResponse().getStatus()).isEqualTo(200);
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }
}
