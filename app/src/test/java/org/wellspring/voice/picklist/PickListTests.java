package org.wellspring.voice.picklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellspring.voice.Wards.page;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.wellspring.platform.PersonId;
import org.wellspring.voice.VoiceTest;
import org.wellspring.voice.Wards;

@VoiceTest
class PickListTests {
    @Autowired Wards wards;
    @Autowired JdbcClient jdbc;

    @BeforeEach void noWords() {
        wards.forgetAsks();
    }

    @Test void aMemberAddsWordsThatTheWholeTeamCanAskFor() {
        add(wards.heron().nurse(), UUID.randomUUID(), "bay 3 hoist");

        var asks = wards.browser(wards.heron().supervisor()).get("/asks");

        assertThat(page(asks).select("[data-private-panel]").attr("data-setting")).contains("\"label\":\"bay 3 hoist\"").contains("\"topics\"").contains("\"relief\"");
        assertThat(page(wards.browser(wards.rowan().nurse()).get("/asks")).html()).doesNotContain("bay 3 hoist");
    }

    @Test void nobodyIsKeptAsTheAuthorOfAnEntry() {
        assertThat(jdbc.sql("select column_name from information_schema.columns where table_schema = 'voice' and table_name = 'entry'").query(String.class).list())
            .containsExactlyInAnyOrder("organisation", "code", "team", "list", "words", "removed");
    }

    @Test void anAskInTheTeamsOwnWordsIsReadInThem() {
        add(wards.heron().nurse(), UUID.fromString("1a2b3c4d-0000-4000-8000-000000000000"), "bay 3 hoist");

        wards.release(wards.heron(), said -> said.ask("repair.own-1a2b3c4d.any", "3-5"));

        assertThat(page(wards.browser(wards.heron().nurse()).get("/asks")).text()).contains("Equipment repair, bay 3 hoist");
    }

    @Test void sendingItTwiceAddsOne() {
        var id = UUID.randomUUID();

        add(wards.heron().nurse(), id, "bay 3 hoist");
        add(wards.heron().nurse(), id, "bay 3 hoist");

        assertThat(jdbc.sql("select words from voice.entry").query(String.class).list()).containsExactly("bay 3 hoist");
    }

    @Test void aNameIsRefusedBesideTheFieldAndTheWordsStay() {
        var answer = send(wards.heron().nurse(), UUID.randomUUID(), "Lindqvist again");

        assertThat(answer).hasStatus(422);
        assertThat(page(answer).select("#words-error").text()).contains("“Lindqvist” looks like a name");
        assertThat(page(answer).select("#words").val()).isEqualTo("Lindqvist again");
    }

    @Test void theSameWordsAreNotListedTwice() {
        add(wards.heron().nurse(), UUID.randomUUID(), "bay 3 hoist");

        assertThat(page(send(wards.heron().nurse(), UUID.randomUUID(), "Bay 3  hoist")).select("#words-error").text()).isEqualTo("That is on the list already.");
    }

    @Test void whoAnswersForTheTeamTakesWordsOffAndOldAsksStayReadable() {
        add(wards.heron().nurse(), UUID.fromString("5e6f7a8b-0000-4000-8000-000000000000"), "linen lift");
        wards.release(wards.heron(), said -> said.ask("repair.own-5e6f7a8b.any", "3-5"));

        assertThat(remove(wards.heron().nurse())).hasStatus(403);
        assertThat(remove(wards.rowan().supervisor())).hasStatus(403);
        assertThat(remove(wards.heron().supervisor())).hasStatus(303);

        assertThat(page(wards.browser(wards.heron().nurse()).get("/asks/words")).text()).doesNotContain("linen lift");
        assertThat(page(wards.browser(wards.heron().nurse()).get("/asks")).text()).contains("Equipment repair, linen lift");
    }

    @Test void somebodyOfAnotherTeamAddsNothingHere() {
        var answer = wards.browser(wards.rowan().nurse()).post("/asks/words", "id", UUID.randomUUID().toString(), "team", wards.heron().team().toString(), "list", "place", "words", "sluice");

        assertThat(answer).hasStatus(403);
    }

    private void add(PersonId by, UUID id, String words) {
        assertThat(send(by, id, words)).hasStatus(303);
    }

    private MvcTestResult send(PersonId by, UUID id, String words) {
        return wards.browser(by).post("/asks/words", "id", id.toString(), "team", wards.heron().team().toString(), "list", "place", "words", words);
    }

    private MvcTestResult remove(PersonId by) {
        var code = jdbc.sql("select code from voice.entry").query(String.class).single();
        return wards.browser(by).post("/asks/words/" + code + "/remove", "team", wards.heron().team().toString());
    }
}
