package org.wellspring.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellspring.voice.Wards.page;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.wellspring.Staffing;
import org.wellspring.platform.PersonId;
import org.wellspring.platform.Role;

/** What the wellbeing lead sees of all teams at once. */
@VoiceTest
class OverviewTests {
    private static final String OVERVIEW = "/voice-overview-for-tests";

    @Autowired Wards wards;
    @Autowired Staffing staffing;

    private PersonId lead;

    @BeforeEach void oneWardAskedAndReported() {
        wards.forgetAsks();
        wards.release(wards.heron(), said -> said.ask(Wards.RELIEF, "3-5").reported("missed-break", "6-9").reported("unsafe", "0-2"));
        lead = staffing.with(Role.WELLBEING_LEAD, wards.rowan().team());
    }

    @Test void everyTeamsReportsStandAsItsSupervisorSeesThem() {
        var reports = page(wards.browser(lead).get(OVERVIEW)).selectFirst("section[aria-labelledby=reports-title]");

        assertThat(reports.select("li").eachText()).singleElement().asString().contains("Heron Ward", "6 to 9").doesNotContain("unsafe", "Rowan");
        assertThat(reports.text()).contains("The order is that of the list of teams.");
    }

    @Test void aPromiseIsCountedOnceWhereItStands() {
        assertThat(promises()).contains("One ask in the last year", "1 waits for a first reply", "None is past its named day");

        wards.reply(wards.heron(), "will", "have a float cover the breaks.");
        assertThat(promises()).contains("None waits for a first reply", "1 has a named day ahead", "None is past its named day");

        wards.daysPass(15);
        assertThat(promises()).contains("1 is past its named day", "None has a named day ahead", "None is done yet");
    }

    @Test void nobodyElseSeesOtherTeamsHere() {
        var supervisor = page(wards.browser(wards.rowan().supervisor()).get(OVERVIEW));

        assertThat(supervisor.select("[aria-labelledby=reports-title], [aria-labelledby=promises-title]")).isEmpty();
        assertThat(supervisor.text()).doesNotContain("6 to 9");
    }

    private String promises() {
        return page(wards.browser(lead).get(OVERVIEW)).selectFirst("section[aria-labelledby=promises-title]").text();
    }
}
