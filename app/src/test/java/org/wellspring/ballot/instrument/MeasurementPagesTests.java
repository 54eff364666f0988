package org.wellspring.ballot.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.wellspring.Browser;
import org.wellspring.Staffing;
import org.wellspring.WellspringTest;
import org.wellspring.audit.Audit;
import org.wellspring.platform.Language;
import org.wellspring.platform.MovedClock;
import org.wellspring.platform.PersonId;
import org.wellspring.platform.Role;

@WellspringTest
class MeasurementPagesTests {
    @Autowired Staffing staffing;
    @Autowired JdbcClient jdbc;
    @Autowired Wordings wordings;
    @Autowired Audit audit;
    @Autowired MovedClock clock;
    PersonId person;
    Browser lead;

    @BeforeEach void aLead() {
        jdbc.sql("delete from ballot.wording").update();
        jdbc.sql("delete from ballot.own_instrument").update();
        person = staffing.with(Role.WELLBEING_LEAD, staffing.team("Ward " + UUID.randomUUID()));
        lead = staffing.signedIn(person);
    }

    @Test void theCatalogueSaysOfEachWhetherItIsReady() {
        var page = page(lead.get("/measurements"));

        assertThat(row(page, "Copenhagen Burnout Inventory")).contains("Ready", "English");
        assertThat(row(page, "Oldenburg Burnout Inventory")).contains("you bring the words").doesNotContain("Ready");
        assertThat(row(page, "Maslach Burnout Inventory")).contains("Mind Garden");
        assertThat(page.select("tbody tr")).hasSize(17);
    }

    @Test void everyInstrumentHasAPageInEveryLanguage() {
        for (var language : Language.values()) {
            var browser = staffing.signedIn(person);
            browser.post("/language", "language", language.code(), "lang", language.code());
            for (var id : org.wellspring.figures.instrument.Keys.SHIPPED) {
                var page = page(browser.get("/measurements/" + id));
                assertThat(page.select("h1")).as(id).hasSize(1);
                assertThat(page.text()).as(id).doesNotContain("ballot.", "{value}", "{items");
            }
        }
    }

    @Test void aLineSaysWhoDrewItAndWhatItDoesNotMean() {
        var who = page(lead.get("/measurements/who-5")).text();
        var cbi = page(lead.get("/measurements/cbi")).text();

        assertThat(who).contains("50 or less", "not a diagnosis", "CC BY-NC-SA 3.0 IGO", "0–100");
        assertThat(cbi).contains("There is none from the authors", "Often used; not from the authors", "4 of 7", "mean 33");
    }

    @Test void wordsAreKeptWithWhoAnswersForThem() {
        assertThat(lead.post("/measurements/care/words", words("id", UUID.randomUUID().toString()))).hasStatus(302);

        var page = page(lead.get("/measurements/care"));
        assertThat(page.text()).contains("Letter of 3 March", "A written permission", "Take out of use", "Ready");
        assertThat(wordings.inUse(WordingTests.CARE)).containsExactly(WordingTests.care());
    }

    @Test void withoutConfirmingNothingIsKeptAndWhatWasTypedStays() {
        var answer = lead.post("/measurements/care/words", words("confirmed", "", "item-3", ""));

        assertThat(answer).hasStatus(422);
        var page = page(answer);
        assertThat(page.text()).contains("Confirm it, or leave the words out.", "Write these words");
        assertThat(page.select("#item-4").val()).isEqualTo("How was part 4?");
        assertThat(wordings.confirmations("care")).isEmpty();
    }

    @Test void wordsCanComeAsAFile() {
        var file = Instruments.canonical(WordingTests.care()).getBytes(StandardCharsets.UTF_8);

        assertThat(lead.upload("/measurements/care/words", "file", "care.json", file, words())).hasStatus(302);

        assertThat(wordings.inUse(WordingTests.CARE)).containsExactly(WordingTests.care());
    }

    @Test void aFileThatDoesNotFitIsRefusedByName() {
        var file = Instruments.canonical(WordingTests.care()).replace("\"id\":\"3\"", "\"id\":\"33\"").getBytes(StandardCharsets.UTF_8);

        var answer = lead.upload("/measurements/care/words", "file", "care.json", file, words());

        assertThat(answer).hasStatus(422);
        assertThat(page(answer).text()).contains("The key has no item called 33.");
        assertThat(wordings.confirmations("care")).isEmpty();
    }

    @Test void wordsThatShipCannotBeChanged() {
        var file = Instruments.canonical(WordingTests.care()).getBytes(StandardCharsets.UTF_8);

        var answer = lead.upload("/measurements/who-5/words", "file", "who.json", file, words());

        assertThat(answer).hasStatus(422);
        assertThat(page(answer).text()).contains("cannot be changed here");
    }

    @Test void wordsCanBeTakenOutOfUse() {
        var id = UUID.randomUUID();
        lead.post("/measurements/care/words", words("id", id.toString()));

        assertThat(lead.post("/measurements/care/words/" + id + "/withdraw")).hasStatus(302);

        assertThat(page(lead.get("/measurements/care")).text()).contains("Taken out of use").doesNotContain("Ready");
        assertThat(wordings.inUse(WordingTests.CARE)).isEmpty();
    }

    @Test void wordsThatAWaveAsksStay() {
        var asked = new StaticListableBeanFactory();
        asked.addBean("wave", (InstrumentUse) (instrument, language) -> instrument.equals("care"));
        var held = new Wordings(jdbc, clock, audit, asked.getBeanProvider(InstrumentUse.class));
        var id = UUID.randomUUID();
        wordings.confirm(id, WordingTests.care(), Permission.OWN, "ours", person);

        assertThat(held.withdraw(id, person)).isEqualTo(Wordings.Outcome.IN_USE);
        assertThat(held.confirm(UUID.randomUUID(), WordingTests.care(), Permission.OWN, "newer", person)).isEqualTo(Wordings.Outcome.IN_USE);

        assertThat(wordings.inUse(WordingTests.CARE)).hasSize(1);
    }

    @Test void aQuestionnaireOfTheirOwnIsAddedAskedForAndTakenAlong() {
        var file = QuestionnaireTests.scorable().getBytes(StandardCharsets.UTF_8);

        assertThat(lead.upload("/measurements", "file", "shift.json", file, words("method", "SUM", "better", "LOWER", "line", "3"))).hasStatus(302);

        var page = page(lead.get("/measurements/shift-scale"));
        assertThat(page.text()).contains("Shift scale", "Ready", "3 or more", "Drawn by your organisation");
        var taken = text(lead.get("/measurements/shift-scale/questionnaire"));
        assertThat(QuestionnaireTests.read(taken)).isEqualTo(QuestionnaireTests.read(QuestionnaireTests.scorable()));
    }

    @Test void aHostileFileLeavesNothingBehind() {
        for (var hostile : List.of("[".repeat(100_000), QuestionnaireTests.EVERYTHING, "{\"resourceType\": \"Questionnaire\"}", "")) {
            var answer = lead.upload("/measurements", "file", "q.json", hostile.getBytes(StandardCharsets.UTF_8), words());
            assertThat(answer).hasStatus(422);
        }
        assertThat(jdbc.sql("select count(*) from ballot.own_instrument").query(Long.class).single()).isZero();
        assertThat(jdbc.sql("select count(*) from ballot.wording").query(Long.class).single()).isZero();
    }

    @Test void anInstrumentThatIsThereAlreadyIsNotReplaced() {
        var file = QuestionnaireTests.scorable().replace("shift-scale", "olbi").getBytes(StandardCharsets.UTF_8);

        var answer = lead.upload("/measurements", "file", "q.json", file, words());

        assertThat(answer).hasStatus(422);
        assertThat(page(answer).text()).contains("already");
    }

    @Test void aShippedInstrumentCanBeTakenAlongAndOneWithoutWordsCannot() {
        var taken = text(lead.get("/measurements/cbi/questionnaire"));

        assertThat(QuestionnaireTests.read(taken).questions()).hasSize(19);
        assertThat(lead.get("/measurements/olbi/questionnaire")).hasStatus(404);
        assertThat(lead.get("/measurements/none")).hasStatus(404);
    }

    /** A form that answers for made-up words of the CARE measure, with these fields changed. */
    private static String[] words(String... changed) {
        var fields = new java.util.LinkedHashMap<String, String>();
        fields.put("language", "en");
        fields.put("permission", "WRITTEN");
        fields.put("evidence", "Letter of 3 March");
        fields.put("confirmed", "yes");
        fields.put("instructions", "Please rate.");
        fields.put("licence", "Made up for a test.");
        WordingTests.care().items().forEach(item -> fields.put("item-" + item.id(), item.text()));
        WordingTests.care().answers().forEach(label -> fields.put("label-rating-" + (label.value() == null ? "none" : label.value()), label.text()));
        for (int at = 0; at < changed.length; at += 2) {
            fields.put(changed[at], changed[at + 1]);
        }
        var flat = new ArrayList<String>();
        fields.forEach((name, value) -> flat.addAll(List.of(name, value)));
        return flat.toArray(String[]::new);
    }

    private static String row(Document page, String name) {
        return page.select("tbody tr").stream().filter(row -> row.text().contains(name)).findFirst().orElseThrow().text();
    }

    private static Document page(MvcTestResult answer) {
        return Jsoup.parse(text(answer));
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
