package org.wellspring.voice.week;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellspring.voice.Wards.page;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.wellspring.Staffing;
import org.wellspring.VisibleWords;
import org.wellspring.people.structure.Structure;
import org.wellspring.platform.Role;
import org.wellspring.voice.VoiceTest;
import org.wellspring.voice.Wards;

/** Journey S1: read the week and know the one thing to act on, in 20 seconds and at most 80 words. */
@VoiceTest
class WeekTests {
    private static final int WORDS = 80;

    @Autowired Wards wards;
    @Autowired Staffing staffing;
    @Autowired Structure structure;

    @BeforeEach void nothingAsked() {
        wards.forgetAsks();
    }

    @ParameterizedTest @ValueSource(strings = {"en", "de", "es", "ar"}) void theWeekIsReadInEightyWords(String language) {
        wards.release(wards.heron(), said -> said.ask(Wards.RELIEF, "6-9").ask(Wards.PARKING, "3-5").ask(Wards.FOOD, "3-5").ask("repair.bay-3.any", "3-5")
            .reported("missed-break", "6-9").reported("short-staffed", "10+").reported("overran", "3-5").reported("unsafe", "3-5").reported("paperwork", "3-5"));

        var week = page(wards.browser(wards.heron().supervisor()).get("/team?lang=" + language));

        assertThat(VisibleWords.of(week)).hasSizeBetween(40, WORDS);
        assertThat(week.select("figure")).hasSize(1);
        assertThat(week.select("#thing")).hasSize(1);
    }

    @Test void theOpenAsksStandAboveTheChart() {
        wards.release(wards.heron(), said -> said.ask(Wards.RELIEF, "6-9").ask(Wards.PARKING, "3-5").reported("missed-break", "6-9"));

        var html = page(wards.browser(wards.heron().supervisor()).get("/team")).html();

        assertThat(html.indexOf("id=\"asks-title\"")).isBetween(html.indexOf("id=\"thing\""), html.indexOf("<figure"));
    }

    @Test void theOnlyAskIsTheOneThingAndNoEmptyListStandsBelowIt() {
        wards.release(wards.heron(), said -> said.ask(Wards.RELIEF, "6-9").reported("missed-break", "6-9"));

        var week = page(wards.browser(wards.heron().supervisor()).get("/team"));

        assertThat(week.select("#thing")).hasSize(1);
        assertThat(week.select("#asks-title")).isEmpty();
    }

    @Test void everyCellOfTheChartIsAlsoInWords() {
        wards.release(wards.heron(), said -> said.reported("missed-break", "6-9"));

        var week = page(wards.browser(wards.heron().supervisor()).get("/team"));

        assertThat(week.select("svg[role=img]").eachAttr("aria-label")).first().asString().startsWith("Missed break: ").endsWith("6 to 9");
        assertThat(week.select("table tbody tr").first().text()).startsWith("Missed break").endsWith("6 to 9");
        assertThat(week.select("table tbody tr")).hasSizeGreaterThan(8);
    }

    @Test void aQuietWeekNamesTheLastReply() {
        wards.release(wards.heron(), said -> said.ask(Wards.RELIEF, "3-5"));
        wards.reply(wards.heron(), "cannot", "there is no money for a float this year.");
        wards.release(wards.heron(), said -> said.reported("unsafe", "0-2"));

        assertThat(page(wards.browser(wards.heron().supervisor()).get("/team")).text()).contains("Nothing waits for you this week.", "No open asks. Last reply: ");
    }

    @Test void whoAnswersForNobodyIsToldSo() {
        var ward = staffing.team("Juniper Ward");
        var former = staffing.eligible("Ida Former", ward);
        structure.grant(former, Role.SUPERVISOR, former);

        assertThat(page(wards.browser(former).get("/team")).text()).contains("You answer for no team today.");
    }
}
