package org.wellspring.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellspring.voice.Wards.page;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Said, heard, answered, seen by everyone. */
@VoiceTest
class LoopTests {
    private static final String ASKED = "Late relief for breaks, bay 3, night";

    @Autowired Wards wards;
    @Autowired JdbcClient jdbc;

    @BeforeEach void nothingAsked() {
        wards.forgetAsks();
    }

    @Test void anAskThreePeopleSupportReachesTheSupervisor() {
        wards.release(wards.heron(), said -> said.ask(Wards.RELIEF, "3-5"));

        var week = page(wards.browser(wards.heron().supervisor()).get("/team"));

        assertThat(week.select("#thing").text()).isEqualTo("3 to 5 people ask: " + ASKED + ". Nobody has replied yet.");
    }

    @Test void anAskWithTwoSupportersNeverAppears() {
        wards.release(wards.heron(), said -> said.reported("missed-break", "0-2"));

        assertThat(page(wards.browser(wards.heron().supervisor()).get("/team")).text()).contains("No open asks").doesNotContain(ASKED);
        assertThat(page(wards.browser(wards.heron().nurse()).get("/asks")).text()).doesNotContain(ASKED);
    }

    @Test void theSameReleaseTwiceMakesOneAsk() {
        var week = wards.release(wards.heron(), said -> said.ask(Wards.RELIEF, "3-5"));

        wards.hearAgain(week);

        assertThat(jdbc.sql("select count(*) from voice.ask").query(Integer.class).single()).isEqualTo(1);
    }

    @Test void moreSupportLaterRaisesTheBandAndLessNeverLowersIt() {
        wards.release(wards.heron(), said -> said.ask(Wards.RELIEF, "3-5"));
        wards.release(wards.heron(), said -> said.ask(Wards.RELIEF, "6-9"));
        wards.release(wards.heron(), said -> said.ask(Wards.RELIEF, "3-5"));

        assertThat(jdbc.sql("select band from voice.ask").query(String.class).list()).containsExactly("6-9");
    }

    @Test void aReplyShowsOnEveryonesToday() {
        wards.release(wards.heron(), said -> said.ask(Wards.RELIEF, "3-5"));
        wards.reply(wards.heron(), "will", "have a float cover 14:00-15:00. Tell us if it works.");

        var today = page(wards.browser(wards.heron().nurse()).get("/")).text();

        assertThat(today).contains("Asked: " + ASKED, "we will have a float cover 14:00-15:00.", "Dana Heron Ward sees to it");
    }

    @Test void aPersonOfAnotherTeamSeesNothing() {
        wards.release(wards.heron(), said -> said.ask(Wards.RELIEF, "3-5"));
        wards.reply(wards.heron(), "will", "have a float cover the breaks.");

        var stranger = wards.browser(wards.rowan().nurse());

        for (var path : new String[] {"/", "/asks", "/answers"}) {
            assertThat(page(stranger.get(path)).text()).as(path).doesNotContain(ASKED).doesNotContain("float");
        }
    }

    @Test void onlyWhoAnswersForTheTeamReplies() {
        wards.release(wards.heron(), said -> said.ask(Wards.RELIEF, "3-5"));
        var path = "/team/asks/" + wards.ask() + "/reply";

        assertThat(wards.browser(wards.rowan().supervisor()).get(path)).hasStatus(403);
        assertThat(wards.browser(wards.rowan().supervisor()).get("/team?team=" + wards.heron().team())).hasStatus(403);
        assertThat(wards.browser(wards.heron().nurse()).get(path)).hasStatus(403);
        assertThat(wards.browser(wards.rowan().supervisor()).post(path, wards.fields(wards.heron(), UUID.randomUUID(), "publish", "will", "help"))).hasStatus(403);
        assertThat(replies()).isZero();
    }

    @Test void doubleSubmitMakesOneReply() {
        wards.release(wards.heron(), said -> said.ask(Wards.RELIEF, "3-5"));
        var browser = wards.browser(wards.heron().supervisor());
        var form = wards.fields(wards.heron(), UUID.randomUUID(), "publish", "will", "have a float.");

        browser.post("/team/asks/" + wards.ask() + "/reply", form);
        browser.post("/team/asks/" + wards.ask() + "/reply", form);

        assertThat(replies()).isEqualTo(1);
    }

    @Test void aNameInAReplyIsRefusedBesideTheField() {
        wards.release(wards.heron(), said -> said.ask(Wards.RELIEF, "3-5"));

        var answer = wards.browser(wards.heron().supervisor()).post("/team/asks/" + wards.ask() + "/reply", wards.fields(wards.heron(), UUID.randomUUID(), "publish", "will", "ask Nurse1 Lindqvist to cover."));

        assertThat(answer).hasStatus(422);
        assertThat(page(answer).select("#words-error").text()).contains("“Lindqvist” looks like a name");
        assertThat(page(answer).select("#words").val()).isEqualTo("ask Nurse1 Lindqvist to cover.");
        assertThat(replies()).isZero();
    }

    @Test void whoWritesLaterReadsTheReplyThatCameMeanwhileFirst() {
        wards.release(wards.heron(), said -> said.ask(Wards.RELIEF, "3-5"));
        var opened = wards.fields(wards.heron(), UUID.randomUUID(), "publish", "will", "have a float from Monday.");
        wards.reply(wards.heron(), "will", "cover the afternoon.");

        var answer = wards.browser(wards.heron().supervisor()).post("/team/asks/" + wards.ask() + "/reply", opened);

        assertThat(answer).hasStatus(409);
        assertThat(page(answer).select("#words-error").text()).contains("Somebody replied to this while you wrote");
        assertThat(page(answer).select("#words").val()).isEqualTo("have a float from Monday.");
        assertThat(replies()).isEqualTo(1);
    }

    @Test void whatIsMissingIsSaidBesideItsFieldAndNothingIsLost() {
        wards.release(wards.heron(), said -> said.ask(Wards.RELIEF, "3-5"));

        var answer = wards.browser(wards.heron().supervisor()).post("/team/asks/" + wards.ask() + "/reply",
            "id", UUID.randomUUID().toString(), "step", "preview", "words", "have a float.", "due", "2020-01-01", "owner", "nobody");

        assertThat(answer).hasStatus(422);
        assertThat(page(answer).select(".ds-validation-message").eachAttr("id")).containsExactlyInAnyOrder("kind-error", "due-error", "owner-error");
        assertThat(page(answer).select("#words").val()).isEqualTo("have a float.");
    }

    @Test void thePreviewShowsWhatEverybodyWillSeeAndPublishesNothing() {
        wards.release(wards.heron(), said -> said.ask(Wards.RELIEF, "3-5"));
        var browser = wards.browser(wards.heron().supervisor());

        var preview = page(browser.post("/team/asks/" + wards.ask() + "/reply", wards.fields(wards.heron(), UUID.randomUUID(), "preview", "cannot", "there is no money for a float this year.")));

        assertThat(preview.text()).contains("We cannot change this because there is no money for a float this year.");
        assertThat(replies()).isZero();
        assertThat(page(wards.browser(wards.heron().nurse()).get("/")).text()).doesNotContain("float");
    }

    @Test void whatIsDoneAsksWhetherItHelpedAndShowsWhatPeopleSaid() {
        wards.release(wards.heron(), said -> said.ask(Wards.RELIEF, "3-5"));
        wards.reply(wards.heron(), "done", "a float covers the breaks since Monday.");
        assertThat(page(wards.browser(wards.heron().nurse()).get("/asks")).text()).contains("Did it help?");

        wards.release(wards.heron(), said -> said.did(Wards.RELIEF, "mostly-yes"));

        assertThat(page(wards.browser(wards.heron().nurse()).get("/answers")).text()).contains("helped, most say");
    }

    @Test void aSupervisorSeesNoIndividual() {
        wards.release(wards.heron(), said -> said.ask(Wards.RELIEF, "3-5").reported("missed-break", "6-9").reported("overran", "0-2"));

        var week = page(wards.browser(wards.heron().supervisor()).get("/team"));

        assertThat(week.text()).doesNotContain("Lindqvist").doesNotContain("Nurse");
        assertThat(week.html()).doesNotContain(wards.heron().nurse().toString());
        assertThat(week.select("td").eachText()).isSubsetOf("fewer than 3", "3 to 5", "6 to 9", "10 or more", "hidden");
    }

    private int replies() {
        return jdbc.sql("select count(*) from voice.reply").query(Integer.class).single();
    }
}
