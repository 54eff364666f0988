package org.wellspring.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellspring.voice.Wards.page;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wellspring.Staffing;
import org.wellspring.platform.Role;

/** What waits too long is seen by whoever holds the budget. */
@VoiceTest
class LateTests {
    private static final String ASKED = "Late relief for breaks, bay 3, night";

    @Autowired Wards wards;
    @Autowired Staffing staffing;
    @Autowired JdbcClient jdbc;
    @Autowired RecurringTask<Void> lateReplies;

    @BeforeEach void anAsk() {
        wards.forgetAsks();
        wards.release(wards.heron(), said -> said.ask(Wards.RELIEF, "3-5"));
    }

    @Test void anOverdueReplyIsSeenByTheBudgetHolder() {
        var lead = staffing.with(Role.WELLBEING_LEAD, wards.rowan().team());
        wards.reply(wards.heron(), "will", "have a float cover the breaks.");
        wards.daysPass(15);

        var overview = page(wards.browser(lead).get("/voice-overview-for-tests")).text();

        assertThat(overview).contains(ASKED, "Heron Ward", "day passed");
    }

    @Test void aReplyIsNotLateOnItsDay() {
        var lead = staffing.with(Role.WELLBEING_LEAD, wards.rowan().team());
        wards.reply(wards.heron(), "will", "have a float cover the breaks.");
        wards.daysPass(14);

        assertThat(page(wards.browser(lead).get("/voice-overview-for-tests")).text()).doesNotContain(ASKED);
    }

    @Test void theSupervisorsOwnManagerSeesWhatIsLate() {
        var offices = staffing.team("Heron Offices");
        var manager = staffing.with(Role.SUPERVISOR, offices);
        jdbc.sql("insert into people.membership (id, person, team, kind, counts, from_day) values (gen_random_uuid(), :p, :t, 'EMPLOYED', false, :d)")
            .param("p", wards.heron().supervisor().value()).param("t", offices.value()).param("d", staffing.today()).update();
        wards.daysPass(30);

        assertThat(page(wards.browser(manager).get("/team")).text()).contains(ASKED, "no reply by");
        assertThat(page(wards.browser(wards.rowan().supervisor()).get("/team")).text()).doesNotContain(ASKED);
    }

    @Test void aDayThatPassedIsToldOnce() {
        wards.reply(wards.heron(), "will", "have a float cover the breaks.");
        wards.daysPass(15);

        for (int morning = 0; morning < 2; morning++) {
            lateReplies.execute(null, null);
            org.awaitility.Awaitility.await().until(wards::everybodyHeard);
        }

        assertThat(jdbc.sql("select count(*) from notifications.notice where person = :p and message = 'voice.told.late'")
            .param("p", wards.heron().supervisor().value()).query(Integer.class).single()).isEqualTo(1);
    }

    @Test void theWeekPutsADayThatPassedFirst() {
        wards.reply(wards.heron(), "will", "have a float cover the breaks.");
        wards.daysPass(15);

        assertThat(page(wards.browser(wards.heron().supervisor()).get("/team")).select("#thing").text()).startsWith("Our day for “" + ASKED + "” passed on");
    }
}
