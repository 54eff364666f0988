package org.wellspring.voice.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellspring.voice.Wards.page;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wellspring.Browser;
import org.wellspring.Staffing;
import org.wellspring.platform.Role;
import org.wellspring.privacy.spi.MayAsk;
import org.wellspring.voice.VoiceTest;
import org.wellspring.voice.Wards;

@VoiceTest
class QuestionTests {
    @Autowired Wards wards;
    @Autowired Staffing staffing;
    @Autowired MayAsk mayAsk;
    @Autowired JdbcClient jdbc;

    @BeforeEach void anAskWithoutAReply() {
        wards.forgetAsks();
        wards.release(wards.heron(), said -> said.ask(Wards.RELIEF, "3-5"));
    }

    @Test void nothingNewIsAskedWhileTheLastAskHasNoReply() {
        assertThat(mayAsk.mayAsk("pulse")).isFalse();
        assertThat(mayAsk.mayAsk("headline")).isTrue();
    }

    @Test void anAnswerOpensTheQuestion() {
        wards.reply(wards.heron(), "cannot", "there is no money for a float this year.");

        assertThat(mayAsk.mayAsk("pulse")).isTrue();
    }

    @Test void askingAnywayIsPublicWithWhoAndWhyAndEndsAfterFourWeeks() {
        var lead = lead();
        askAnyway(lead, UUID.randomUUID(), "The board decides next week and needs the figure.");

        assertThat(mayAsk.mayAsk("pulse")).isTrue();
        assertThat(page(wards.browser(wards.rowan().nurse()).get("/answers")).text())
            .contains("The board decides next week and needs the figure.", "Decided by wellbeing_lead");

        wards.daysPass(29);

        assertThat(mayAsk.mayAsk("pulse")).isFalse();
    }

    @Test void askingAnywayIsRecordedOnce() {
        var lead = lead();
        var id = UUID.randomUUID();

        askAnyway(lead, id, "The board decides next week.");
        askAnyway(lead, id, "The board decides next week.");

        assertThat(jdbc.sql("select count(*) from voice.asked_anyway").query(Integer.class).single()).isEqualTo(1);
    }

    @Test void withoutAReasonNothingIsAsked() {
        var answer = lead().post("/policies/questions", "id", UUID.randomUUID().toString(), "question", "FOUR_WEEK", "reason", " ");

        assertThat(answer).hasStatus(422);
        assertThat(page(answer).select("#reason-error").text()).isEqualTo("Write at least one sentence.");
        assertThat(mayAsk.mayAsk("pulse")).isFalse();
    }

    @Test void theLeadIsToldInTimeWhatTheQuestionWaitsFor() {
        var lead = lead();

        assertThat(page(lead.get("/voice-overview-for-tests")).text()).contains("The four-week question waits for a reply to 1 ask.");
        assertThat(page(lead.get("/policies/questions")).text()).contains("Heron Ward: Late relief for breaks, bay 3, night");
    }

    @Test void onlyTheWellbeingLeadDecides() {
        assertThat(wards.browser(wards.heron().supervisor()).get("/policies/questions")).hasStatus(403);
        assertThat(wards.browser(wards.heron().supervisor()).post("/policies/questions", "id", UUID.randomUUID().toString(), "question", "FOUR_WEEK", "reason", "Because.")).hasStatus(403);
    }

    private Browser lead() {
        return wards.browser(staffing.with(Role.WELLBEING_LEAD, wards.rowan().team()));
    }

    private static void askAnyway(Browser lead, UUID id, String reason) {
        assertThat(lead.post("/policies/questions", "id", id.toString(), "question", "FOUR_WEEK", "reason", reason)).hasStatus(303);
    }
}
