package org.wellspring.ballot.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wellspring.ballot.instrument.AsInstrument.Reckoning;
import org.wellspring.figures.instrument.Answers;
import org.wellspring.figures.instrument.Method;
import org.wellspring.figures.instrument.Scale;
import org.wellspring.figures.instrument.Scoring;

class QuestionnaireTests {
    static final String EVERYTHING = """
        {"resourceType": "Questionnaire", "id": "shift-scale", "url": "https://care.example.org/q/shift", "version": "3", "name": "Shift", "title": "Shift scale", "status": "draft",
         "date": "2026-03-01", "publisher": "Example Hospital", "description": "Think of your last shift.", "copyright": "© Example Hospital", "language": "en",
         "item": [
          {"linkId": "1", "prefix": "1.", "text": "Was there time for a break?", "type": "choice", "required": true, "answerOption": [
            {"valueCoding": {"system": "urn:x", "code": "never", "display": "Never"}, "extension": [{"url": "http://hl7.org/fhir/StructureDefinition/ordinalValue", "valueDecimal": 0}]},
            {"valueCoding": {"system": "urn:x", "code": "often", "display": "Often"}, "extension": [{"url": "http://hl7.org/fhir/StructureDefinition/ordinalValue", "valueDecimal": 2}]}]},
          {"linkId": "2", "text": "How many breaks?", "type": "integer", "extension": [
            {"url": "http://hl7.org/fhir/StructureDefinition/minValue", "valueInteger": 0}, {"url": "http://hl7.org/fhir/StructureDefinition/maxValue", "valueInteger": 5}],
           "enableWhen": [{"question": "1", "operator": "!=", "answerCoding": {"system": "urn:x", "code": "never"}}, {"question": "3", "operator": "=", "answerBoolean": true}], "enableBehavior": "any"},
          {"linkId": "3", "text": "Did you leave on time?", "type": "boolean"},
          {"linkId": "4", "text": "What stood in the way?", "type": "text", "enableWhen": [{"question": "2", "operator": "<", "answerInteger": 1}]},
          {"linkId": "5", "text": "Out of three", "type": "choice", "answerOption": [{"valueInteger": 1}, {"valueInteger": 2}, {"valueInteger": 3}]}]}
        """;
    private static final Reckoning SUM = new Reckoning(Method.Kind.SUM, Scale.Direction.LOWER, Optional.of(3.0));

    @Test void aRoundTripKeepsEverything() {
        var read = read(EVERYTHING);

        assertThat(read(WriteQuestionnaire.json(read))).isEqualTo(read);
        assertThat(StrictJson.tree(WriteQuestionnaire.json(read))).isEqualTo(StrictJson.tree(EVERYTHING));
    }

    @Test void anInstrumentThatWasExportedComesBackTheSame() {
        var there = AsQuestionnaire.of(WordingTests.CARE, WordingTests.care());

        var back = AsInstrument.of(read(WriteQuestionnaire.json(there)), SUM);

        assertThat(back.key()).isEqualTo(WordingTests.CARE);
        assertThat(back.wording()).isEqualTo(WordingTests.care());
    }

    @Test void aQuestionnaireWithoutAKeyBecomesOneNumberFromAllItsQuestions() {
        var both = AsInstrument.of(read(scorable()), SUM);

        var scored = Answers.inOrder(both.key(), List.of(2, 4, 1));
        assertThat(Scoring.classes(scored, List.of("shift-scale.total"))).isEqualTo("1");
        assertThat(both.key().questions().answers()).hasSize(3);
        assertThat(both.wording().answers()).extracting(Wording.Label::text).contains("Never", "Often", "Yes", "No", "5");
        assertThat(both.wording().licence()).isEqualTo("© Example Hospital");
    }

    @Test void textCannotBeScoredAndIsNamed() {
        assertThatIllegalArgumentException().isThrownBy(() -> AsInstrument.of(read(EVERYTHING), SUM)).withMessageContaining("item[3]").withMessageContaining("text");
    }

    @Test void answersThatDoNotSayWhatTheyCountAreNamed() {
        var silent = scorable().replaceAll(", \"extension\": \\[\\{\"url\": \"http://hl7.org/fhir/StructureDefinition/ordinalValue\", \"valueDecimal\": [02]}]", "");

        assertThatIllegalArgumentException().isThrownBy(() -> AsInstrument.of(read(silent), SUM)).withMessageContaining("item[0].answerOption");
    }

    @Test void whatIsNotSupportedIsRefusedByItsPath() {
        refused(EVERYTHING.replace("\"status\": \"draft\"", "\"status\": \"draft\", \"contained\": []"), "Questionnaire.contained is not supported");
        refused(EVERYTHING.replace("\"type\": \"boolean\"", "\"type\": \"group\""), "Questionnaire.item[2].type is a kind of question");
        refused(EVERYTHING.replace("\"type\": \"boolean\"", "\"type\": \"boolean\", \"item\": []"), "Questionnaire.item[2].item is not supported");
        refused(EVERYTHING.replace("\"type\": \"boolean\"", "\"type\": \"boolean\", \"initial\": [{\"valueBoolean\": true}]"), "Questionnaire.item[2].initial");
        refused(EVERYTHING.replace("\"type\": \"boolean\"", "\"type\": \"boolean\", \"extension\": [{\"url\": \"urn:else\", \"valueInteger\": 1}]"), "Questionnaire.item[2].extension[0]");
        refused(EVERYTHING.replace("\"answerBoolean\": true", "\"answerDate\": \"2026-01-01\""), "Questionnaire.item[1].enableWhen[1].answerDate");
    }

    @Test void wrongTypesAreRefusedByTheirPath() {
        refused(EVERYTHING.replace("\"title\": \"Shift scale\"", "\"title\": 7"), "Questionnaire.title must be text");
        refused(EVERYTHING.replace("\"required\": true", "\"required\": \"yes\""), "Questionnaire.item[0].required must be true or false");
        refused(EVERYTHING.replace("\"valueDecimal\": 2", "\"valueDecimal\": 2.5"), "valueDecimal must be a whole number");
        refused(EVERYTHING.replace("\"valueInteger\": 5", "\"valueInteger\": 1e300"), "valueInteger must be a whole number");
        refused(EVERYTHING.replace("\"text\": \"Did you leave on time?\"", "\"text\": \" \""), "Questionnaire.item[2].text");
        refused("{\"resourceType\": \"Patient\", \"status\": \"active\"}", "Questionnaire.resourceType must be Questionnaire");
        refused("{\"resourceType\": \"Questionnaire\", \"status\": \"gone\"}", "Questionnaire.status must be");
        refused("{\"resourceType\": \"Questionnaire\", \"status\": \"active\"}", "Questionnaire.item is missing");
        refused("{\"resourceType\": \"Questionnaire\", \"status\": \"active\", \"item\": {}}", "Questionnaire.item must be a list");
        refused("[]", "Questionnaire must be an object");
    }

    @Test void aLinkIdUsedTwiceIsRefused() {
        refused(EVERYTHING.replace("\"linkId\": \"3\"", "\"linkId\": \"1\""), "Questionnaire.item[2].linkId is used twice");
    }

    @Test void conditionsThatGoRoundInACircleAreRefused() {
        refused(EVERYTHING.replace("\"type\": \"boolean\"", "\"type\": \"boolean\", \"enableWhen\": [{\"question\": \"2\", \"operator\": \">\", \"answerInteger\": 1}]"), "goes round in a circle");
        refused(EVERYTHING.replace("\"type\": \"boolean\"", "\"type\": \"boolean\", \"enableWhen\": [{\"question\": \"3\", \"operator\": \"=\", \"answerBoolean\": true}]"), "goes round in a circle");
    }

    @Test void conditionsThatMakeNoSenseAreRefused() {
        refused(EVERYTHING.replace("\"question\": \"2\"", "\"question\": \"9\""), "asks of a question there is not");
        refused(EVERYTHING.replace("\"operator\": \"<\"", "\"operator\": \"~\""), "operator does not go with answerInteger");
        refused(EVERYTHING.replace("\"question\": \"2\", \"operator\": \"<\"", "\"question\": \"3\", \"operator\": \"<\""), "does not fit the question");
        refused(EVERYTHING.replace(", \"enableBehavior\": \"any\"", ""), "enableBehavior goes with two or more conditions");
    }

    @Test void conditionsBecomeTheNumbersThatAnswersCount() {
        assertThat(AskedWhen.of(read(EVERYTHING))).containsExactly(
            new AskedWhen("2", true, List.of(new AskedWhen.When("1", "!=", 0), new AskedWhen.When("3", "=", 1))), new AskedWhen("4", false, List.of(new AskedWhen.When("2", "<", 1))));
    }

    @Test void aConditionOnAnAnswerThatIsNotOfferedIsRefused() {
        var offered = scorable().replace("{\"system\": \"urn:x\", \"code\": \"never\"}}, {\"question\"", "{\"system\": \"urn:x\", \"code\": \"seldom\"}}, {\"question\"");

        assertThatIllegalArgumentException().isThrownBy(() -> AddInstrument.read(offered.getBytes(StandardCharsets.UTF_8), SUM)).withMessageContaining("does not count with its question");
    }

    @Test void aQuestionThatIsNotAlwaysAskedNeedsNoAnswer() {
        var key = AsInstrument.of(read(scorable()), SUM).key();

        assertThat(key.scales().getFirst().needed().answered()).isEqualTo(key.questions().items().size() - 1);
        assertThat(key.scales().getFirst().needed().source()).contains("always asked");
    }

    @Test void hostileFilesAreRefusedQuickly() {
        for (var hostile : new String[] {"[".repeat(900_000), "{\"item\":".repeat(50_000), "\"" + "a".repeat(900_000) + "\"", "{\"a\":1,\"a\":2}", "1".repeat(100_000), "{\"resourceType\": \"Questionnaire\"} trailing"}) {
            assertThatIllegalArgumentException().isThrownBy(() -> read(hostile));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> AddInstrument.read(new byte[5_000_000], SUM)).withMessageContaining("1 MB");
        assertThatIllegalArgumentException().isThrownBy(() -> AddInstrument.read(new byte[] {'{', (byte) 0xc3, '}'}, SUM)).withMessageContaining("UTF-8");
    }

    @Test void aKeyOfOneWhoseWordsWeShipCannotBeLoadedAsTheirOwn() {
        var key = StrictJson.canonical(WordingTests.key("cbi")).getBytes(java.nio.charset.StandardCharsets.UTF_8);

        assertThatIllegalArgumentException().isThrownBy(() -> AddInstrument.read(key, SUM)).withMessageContaining("C or D");
    }

    static String scorable() {
        return EVERYTHING.replaceAll("(?s),\\s*\\{\"linkId\": \"4\".*]}\\s*$", "]}");
    }

    static Questionnaire read(String text) {
        return ReadQuestionnaire.of(StrictJson.tree(text));
    }

    private static void refused(String text, String why) {
        assertThat(text).isNotEqualTo(EVERYTHING);
        assertThatIllegalArgumentException().isThrownBy(() -> read(text)).withMessageContaining(why);
    }
}
