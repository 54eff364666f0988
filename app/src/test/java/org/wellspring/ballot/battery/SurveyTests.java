package org.wellspring.ballot.battery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wellspring.Browser;
import org.wellspring.CleanSlate;
import org.wellspring.RelayForTests;
import org.wellspring.Staffing;
import org.wellspring.WithRelay;
import org.wellspring.ballot.DeclareBundles;
import org.wellspring.ballot.instrument.InstrumentUse;
import org.wellspring.figures.Week;
import org.wellspring.platform.MovedClock;
import org.wellspring.platform.PersonId;
import org.wellspring.platform.Role;
import org.wellspring.privacy.spi.Declaration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The clock starts on Wednesday 4 November 2026, so the grid starts on Monday 9 November. The first four weeks are announced already; a survey closes with the second week of the next. */
@WithRelay
class SurveyTests {
    private static final Week CLOSES = Week.parse("2026-12-14");

    @Autowired DeclareBundles bundles;
    @Autowired InstrumentUse use;
    @Autowired RelayForTests relay;
    @Autowired Staffing staffing;
    @Autowired MovedClock clock;
    @Autowired CleanSlate slate;
    @Autowired JdbcClient jdbc;

    private PersonId lead;
    private PersonId ana;

    @BeforeEach void anOrganisationOfItsOwn() {
        slate.wipe();
        relay.anew();
    }

    @Test void aSurveyIsLookedAtBeforeItIsKept() throws Exception {
        aHospitalOf(330);

        var preview = page(staffing.signedIn(lead), "/waves/preview", "closes", CLOSES.toString(), "indicator", "cbi.work.50", "indicator", "cbi.client.50");

        assertThat(preview.text()).contains("2 statements about everyone will be told", "Everyone, 332 people", "If 40 in 100 answer", "It costs 17 of the 100 parts");
        assertThat(preview.select("table tbody td").eachText()).containsExactly("give or take 8 in 100", "give or take 5 in 100");
        assertThat(surveys()).isZero();
    }

    @Test void aKeptSurveyIsFrozenIntoTheDeclarationWithTheHashOfItsQuestions() throws Exception {
        aHospitalOf(330);
        keep("cbi.client.50", "cbi.work.50");

        nextFourWeeksAreAnnounced();

        assertThat(declaration().weeks().get(1).waves()).singleElement().satisfies(wave -> {
            assertThat(wave.id()).isEqualTo("battery-2026-12-14");
            assertThat(wave.indicators()).containsExactly("cbi.work.50", "cbi.client.50");
            assertThat(wave.sigma2()).isEqualTo("12");
            assertThat(wave.questions()).isEqualTo(sha256(questions()));
        });
        assertThat(declaration().weeks().get(0).waves()).isEmpty();
        assertThat(declaration().weeks()).allSatisfy(week -> assertThat(week.divisions()).isEmpty());
        assertThat(page(staffing.signedIn(lead), "/waves").text()).contains("Its notice is out").doesNotContain("Withdraw it");
    }

    @Test void everyoneGetsTheSameQuestionsAndTheyHoldKeyAndWords() throws Exception {
        aHospitalOf(330);
        keep("cbi.work.50", "burnout-single.answer.3");

        var json = new JsonMapper().readTree(questions());

        assertThat(questions()).isEqualTo(staffing.signedIn(lead).get("/ballot/questions/" + CLOSES).getResponse().getContentAsString(StandardCharsets.UTF_8));
        assertThat(json.path("asked").valueStream().map(asked -> asked.path("key").path("id").asString()).toList()).containsExactlyInAnyOrder("cbi", "burnout-single");
        assertThat(json.path("asked").valueStream().flatMap(asked -> asked.path("wordings").valueStream()).map(this::itemsOf).toList()).allMatch(items -> items > 0);
        assertThat(staffing.signedOut().get("/ballot/questions/" + CLOSES).getResponse().getStatus()).isEqualTo(302);
        assertThat(staffing.signedIn(ana).get("/ballot/questions/2026-11-16").getResponse().getStatus()).isEqualTo(404);
    }

    @Test void aQuestionWithAConditionIsAskedWithItsCondition() throws Exception {
        aHospitalOf(330);
        var added = staffing.signedIn(lead).upload("/measurements", "file", "breaks.json", """
                {"resourceType": "Questionnaire", "id": "breaks", "title": "Breaks", "status": "active", "language": "en", "item": [
                  {"linkId": "any", "text": "Was there a break?", "type": "boolean"},
                  {"linkId": "long", "text": "Was it long enough?", "type": "boolean", "enableWhen": [{"question": "any", "operator": "=", "answerBoolean": true}]}]}
                """.getBytes(StandardCharsets.UTF_8), "id", UUID.randomUUID().toString(), "permission", "OWN", "evidence", "Written by us", "confirmed", "yes",
            "method", "SUM", "better", "HIGHER", "line", "1");
        assertThat(added.getResponse().getStatus()).isEqualTo(302);

        keep("breaks.total", "cbi.work.50");

        var asked = new JsonMapper().readTree(questions()).path("asked");
        var conditions = asked.valueStream().filter(one -> one.path("key").path("id").asString().equals("breaks")).findFirst().orElseThrow().path("conditions");
        assertThat(conditions).isEqualTo(new JsonMapper().readTree("[{\"any\":false,\"item\":\"long\",\"when\":[{\"operator\":\"=\",\"question\":\"any\",\"value\":1}]}]"));
        assertThat(asked.valueStream().filter(one -> one.path("key").path("id").asString().equals("cbi")).findFirst().orElseThrow().path("conditions").size()).isZero();
    }

    @Test void onlyWhoLeadsPlans() throws Exception {
        aHospitalOf(330);

        assertThat(staffing.signedIn(ana).get("/waves").getResponse().getStatus()).isEqualTo(403);
        assertThat(staffing.signedIn(ana).post("/waves", "closes", CLOSES.toString(), "indicator", "cbi.work.50").getResponse().getStatus()).isEqualTo(403);
        assertThat(surveys()).isZero();
    }

    @Test void keepingTwiceKeepsOneAndASecondWithinAYearIsRefused() throws Exception {
        aHospitalOf(330);
        keep("cbi.work.50");
        keep("cbi.work.50");

        var refused = staffing.signedIn(lead).post("/waves/preview", "closes", CLOSES.plus(4).toString(), "indicator", "cbi.work.50");

        assertThat(surveys()).isOne();
        assertThat(refused.getResponse().getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.getResponse().getContentAsString()).select("[role=alert]").text()).contains("A year has room for one");
    }

    @Test void whatCannotBeAskedIsRefusedAndSaysWhatToDo() throws Exception {
        aHospitalOf(330);

        assertThat(refusal("closes", CLOSES.toString())).contains("Tick at least one statement");
        assertThat(refusal("closes", CLOSES.toString(), "indicator", "made.up")).contains("Tick at least one statement");
        assertThat(refusal("closes", "2026-11-02", "indicator", "cbi.work.50")).contains("Choose a later week");
        assertThat(staffing.signedIn(lead).post("/waves/preview", "closes", "2026-12-15", "indicator", "cbi.work.50").getResponse().getStatus()).isEqualTo(400);
    }

    @Test void whatAQuestionnaireDoesNotMeanIsSaidWhereItIsChosen() throws Exception {
        aHospitalOf(330);

        assertThat(page(staffing.signedIn(lead), "/waves/new").select("fieldset").eachText()).anySatisfy(offered -> assertThat(offered)
            .contains("5 questions", "A low value is a reason to talk with a professional."));
    }

    @Test void aSmallSiteHasNoRoomForASurvey() throws Exception {
        aHospitalOf(100);

        assertThat(refusal("closes", CLOSES.toString(), "indicator", "cbi.work.50")).contains("fewer than 250 people");
    }

    @Test void aSurveyIsWithdrawnUntilItsNoticeIsOut() throws Exception {
        aHospitalOf(330);
        keep("cbi.work.50");

        staffing.signedIn(lead).post("/waves/" + CLOSES + "/withdraw");
        assertThat(surveys()).isZero();

        keep("cbi.work.50");
        nextFourWeeksAreAnnounced();
        assertThat(staffing.signedIn(lead).post("/waves/" + CLOSES + "/withdraw").getResponse().getStatus()).isEqualTo(409);
        assertThat(surveys()).isOne();
    }

    @Test void aSurveyThatWouldTellNothingByThenIsNotAskedAndSaysSo() throws Exception {
        aHospitalOf(330);
        keep("cbi.work.50", "cbi.client.50", "burnout-single.answer.3");
        allButNowGone(24);

        nextFourWeeksAreAnnounced();

        assertThat(declaration().weeks().get(1).waves()).isEmpty();
        assertThat(page(staffing.signedIn(lead), "/waves").text()).contains("Not asked", "Nothing was spent").doesNotContain("Its notice is out", "Withdraw it");
        assertThat(staffing.signedIn(lead).post("/waves/preview", "closes", CLOSES.plus(8).toString(), "indicator", "cbi.work.50").getResponse().getContentAsString(StandardCharsets.UTF_8))
            .doesNotContain("A year has room for one");
    }

    @Test void aYearKeepsTheProfileItBeganWithHoweverManyLeave() throws Exception {
        aHospitalOf(330);
        assertThat(declaration().profile()).isEqualTo("medium");
        allButNowGone(120);

        nextFourWeeksAreAnnounced();

        assertThat(declaration().staff()).isEqualTo(122);
        assertThat(declaration().profile()).isEqualTo("medium");
    }

    @Test void theWordsOfASurveyStay() throws Exception {
        aHospitalOf(330);

        assertThat(use.asks("cbi", "en")).isFalse();
        keep("cbi.work.50");

        assertThat(use.asks("cbi", "en")).isTrue();
        assertThat(use.asks("who-5", "en")).isFalse();
    }

    private void aHospitalOf(int people) {
        var ward = staffing.team("Ward 4");
        staffing.teamOf(people, ward);
        lead = staffing.with(Role.WELLBEING_LEAD, ward);
        ana = staffing.eligible("Ana", ward);
        bundles.declareDue();
    }

    private void allButNowGone(int left) {
        jdbc.sql("""
                update people.membership set until_day = :today
                where person in (select id from people.person where id <> all(:stay) order by id offset :left)
                """)
            .param("today", staffing.today()).param("left", left).param("stay", new java.util.UUID[] {lead.value(), ana.value()}).update();
    }

    private void nextFourWeeksAreAnnounced() {
        clock.moveTo(Instant.parse("2026-11-30T09:00:00Z"));
        bundles.declareDue();
    }

    private void keep(String... indicators) throws Exception {
        var fields = new java.util.ArrayList<>(List.of("closes", CLOSES.toString()));
        List.of(indicators).forEach(indicator -> fields.addAll(List.of("indicator", indicator)));
        assertThat(staffing.signedIn(lead).post("/waves", fields.toArray(String[]::new)).getResponse().getStatus()).isEqualTo(303);
    }

    private String refusal(String... fields) throws Exception {
        var answer = staffing.signedIn(lead).post("/waves/preview", fields);
        assertThat(answer.getResponse().getStatus()).isEqualTo(422);
        return Jsoup.parse(answer.getResponse().getContentAsString()).select("[role=alert]").text();
    }

    private String questions() throws Exception {
        return staffing.signedIn(ana).get("/ballot/questions/" + CLOSES).getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private Declaration declaration() {
        return relay.declaration(relay.declared().size() - 1);
    }

    private int surveys() {
        return jdbc.sql("select count(*) from ballot.battery").query(Integer.class).single();
    }

    private int itemsOf(JsonNode wording) {
        return wording.path("items").size();
    }

    private static String sha256(String text) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Document page(Browser browser, String address, String... fields) throws Exception {
        var answer = fields.length == 0 ? browser.get(address) : browser.post(address, fields);
        assertThat(answer.getResponse().getStatus()).isEqualTo(200);
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }
}
