package org.wellspring.voice.effect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wellspring.Staffing;
import org.wellspring.platform.Role;
import org.wellspring.voice.VoiceTest;
import org.wellspring.voice.Wards;

/** An answer that promised something, and whether it helped. */
@VoiceTest
class AnswerCheckedTests {
    @Autowired Wards wards;
    @Autowired Staffing staffing;
    @Autowired JdbcClient jdbc;

    @Test void whoReadsAnAnswerReadsHowItsCheckGoes() {
        var heron = wards.heron();
        wards.forgetAsks();
        wards.release(heron, about -> about.ask(Wards.RELIEF, "6-9"));
        wards.reply(heron, "will", "bring a second float from two to three.");
        var reply = jdbc.sql("select id from voice.reply").query(UUID.class).single().toString();
        var lead = staffing.signedIn(staffing.with(Role.WELLBEING_LEAD, heron.team()));
        assertThat(Wards.page(lead.get("/effects/new")).select("select[name=reply] option[value=" + reply + "]").text()).contains("second float");

        lead.post("/effects/new", "id", UUID.randomUUID().toString(), "title", "Relief from two to three", "change", "A second float.", "reply", reply, "aim", "fall", "worth", "10",
            "compared", "own-trend", "starts", wards.today().plusDays(3).toString(), "review", wards.today().plusDays(300).toString(), "step", "lock", "known", "yes");

        var answers = Wards.page(wards.browser(heron.nurse()).get("/answers"));
        assertThat(answers.select("a[href^=/effects/]").text()).isEqualTo("Whether it helped: Relief from two to three");
        assertThat(answers.text()).contains("Under way, reviewed on");
    }
}
