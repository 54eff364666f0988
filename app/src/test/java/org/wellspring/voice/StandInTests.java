package org.wellspring.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellspring.voice.Wards.page;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** While a supervisor is away their stand-in reads the week and replies; before and after, they cannot. */
@VoiceTest
class StandInTests {
    @Autowired Wards wards;
    @Autowired JdbcClient jdbc;

    @BeforeEach void anAskWaits() {
        wards.forgetAsks();
        jdbc.sql("delete from people.cover").update();
        wards.release(wards.heron(), said -> said.ask(Wards.RELIEF, "3-5"));
    }

    @Test void theStandInRepliesOnTheDaysOfTheCover() {
        away(0, 3);

        var standIn = wards.browser(wards.rowan().supervisor());

        assertThat(page(standIn.get("/team?team=" + wards.heron().team())).select("#thing").text()).contains("Nobody has replied yet");
        assertThat(standIn.post(path(), fields())).hasStatus(303);
        assertThat(replies()).isEqualTo(1);
    }

    @Test void beforeTheFirstDayTheStandInCannot() {
        away(1, 3);

        var standIn = wards.browser(wards.rowan().supervisor());

        assertThat(standIn.get("/team?team=" + wards.heron().team())).hasStatus(403);
        assertThat(standIn.post(path(), fields())).hasStatus(403);
        assertThat(replies()).isZero();
    }

    @Test void afterTheLastDayTheStandInCannot() {
        away(0, 3);
        wards.daysPass(4);

        var standIn = wards.browser(wards.rowan().supervisor());

        assertThat(standIn.get("/team?team=" + wards.heron().team())).hasStatus(403);
        assertThat(standIn.post(path(), fields())).hasStatus(403);
        assertThat(page(standIn.get("/answers")).text()).doesNotContain("Late relief");
        assertThat(replies()).isZero();
    }

    private void away(int from, int last) {
        var arranged = wards.browser(wards.heron().supervisor()).post("/me/away", "id", UUID.randomUUID().toString(), "who", wards.rowan().supervisor().toString(),
            "team", "", "from", wards.today().plusDays(from).toString(), "last", wards.today().plusDays(last).toString());
        assertThat(arranged).hasStatus(302);
    }

    private String path() {
        return "/team/asks/" + wards.ask() + "/reply";
    }

    private String[] fields() {
        return wards.fields(wards.heron(), UUID.randomUUID(), "publish", "will", "have a float cover the breaks.");
    }

    private int replies() {
        return jdbc.sql("select count(*) from voice.reply").query(Integer.class).single();
    }
}
