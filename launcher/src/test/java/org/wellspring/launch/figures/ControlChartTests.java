package org.wellspring.launch.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ControlChartTests {

    private static final Path KNOWN = Path.of("..", "..", "shared", "vectors", "spc.json");
    private static final List<String> ANSWERS = List.of("cl", "lcl", "ucl", "runs", "sigma_signal", "mean", "screened", "excel_unscreened");

    @TempDir
    private Path folder;

    @Test
    void theKnownAnswersAreComputedWhereTheyAreNotGiven() throws IOException {
        assumeTrue(Files.exists(KNOWN), "Skipped: shared/vectors/spc.json is not beside this repository.");
        var known = JsonMapper.shared().readTree(Files.readAllBytes(KNOWN));
        var asked = known.deepCopy();
        asked.forEach(series -> ((ObjectNode) series).remove(ANSWERS));

        var answer = asked(asked.toString());

        assertThat(answer.propertyNames()).containsExactlyElementsOf(known.propertyNames());
        known.properties().forEach(series -> ANSWERS.forEach(name -> agrees(answer.path(series.getKey()).path(name), series.getValue().path(name), name)));
    }

    @Test
    void anAnswerThatStandsInTheFileIsNotBelieved() throws IOException {
        var answer = asked("""
                {"y": [5, 7, 6, 9, 4, 6], "cl": [0, 0, 0, 0, 0, 0], "ucl": [1, 1, 1, 1, 1, 1], "sigma_signal": [1, 1, 1, 1, 1, 1], "mean": 100}""");

        assertThat(answer.path("cl").get(0).asDouble()).isCloseTo(37.0 / 6, within(1e-12));
        assertThat(answer.path("sigma_signal").toString()).isEqualTo("[0,0,0,0,0,0]");
        assertThat(answer.path("mean").asDouble()).isCloseTo(37.0 / 6, within(1e-12));
    }

    @Test
    void oneSeriesIsAnsweredWithoutAName() throws IOException {
        var answer = asked("""
                {"y": [310, 288, 297, 298, 307, 303, 294, 297, 308, 306, 294, 299, 297, 299, 314, 295, 293, 306, 301, 304, 333], "freeze": 20}""");

        assertThat(answer.path("chart").asString()).isEqualTo("I");
        assertThat(answer.path("cl").get(20).asDouble()).isEqualTo(300.5);
        assertThat(answer.path("lcl").get(0).asDouble()).isCloseTo(279.78331, within(0.00001));
        assertThat(answer.path("ucl").get(20).asDouble()).isCloseTo(321.21669, within(0.00001));
        assertThat(answer.path("sigma_signal").get(20).asInt()).isEqualTo(1);
        assertThat(answer.path("limits_from").get(20).asInt()).isZero();
        assertThat(answer.path("runs").path("n.obs").asInt()).isEqualTo(21);
    }

    @Test
    void theNameOfASeriesSaysWhichChartWhenNothingElseDoes() throws IOException {
        var answer = asked("""
                {"ward_C_late": {"count": [4, 6, 5]}, "mdc_beds": {"y": [4, 6, 5]}, "falls_T": {"y": [4, 6, 5]},
                 "a_U_b": {"input": {"errors": [4, 6, 5], "n": 50}}, "x_P'_y": {"count": [4, 6, 5], "size": [50, 40, 60]},
                 "said_P": {"chart": "U'", "count": [4, 6, 5], "size": [50, 40, 60]}, "Comments": {"y": [4, 6, 5]}}""");

        assertThat(answer.properties()).extracting(series -> series.getKey() + " " + series.getValue().path("chart").asString())
                .containsExactly("ward_C_late C", "mdc_beds XmR", "falls_T T", "a_U_b U", "x_P'_y P'", "said_P U'", "Comments I");
    }

    @Test
    void sharesAreEnoughWhereTheirDenominatorsAreKnown() throws IOException {
        var counted = asked("{\"chart\": \"P\", \"count\": [12, 15, 8, 10], \"size\": [50, 60, 40, 50]}");
        var shared = asked("{\"chart\": \"P\", \"y\": [0.24, 0.25, 0.2, 0.2], \"size\": [50, 60, 40, 50]}");

        assertThat(shared.path("cl").get(0).asDouble()).isCloseTo(45.0 / 200, within(1e-12));
        assertThat(shared.path("ucl").get(3).asDouble()).isCloseTo(counted.path("ucl").get(3).asDouble(), within(1e-12));
        assertThat(counted.path("ucl").get(1).asDouble()).isLessThan(counted.path("ucl").get(0).asDouble());
    }

    @Test
    void aPhaseWithABaselineOfItsOwnIsRebasedAndOneWithoutIsJudged() throws IOException {
        var rebased = asked("{\"y\": [4, 6, 5, 9, 40, 60], \"phase\": [1, 1, 1, 1, 2, 2]}");
        var judged = asked("{\"y\": [4, 6, 5, 9, 40, 60], \"phase\": [1, 1, 1, 1, 2, 2], \"baseline\": [1, 1, 1, 1, 0, 0]}");

        assertThat(rebased.path("segments").size()).isEqualTo(2);
        assertThat(rebased.path("cl").toString()).isEqualTo("[6.0,6.0,6.0,6.0,50.0,50.0]");
        assertThat(judged.path("segments").size()).isEqualTo(1);
        assertThat(judged.path("cl").toString()).isEqualTo("[6.0,6.0,6.0,6.0,6.0,6.0]");
        assertThat(judged.path("sigma_signal").toString()).isEqualTo("[0,0,0,0,1,1]");
    }

    @Test
    void pointsAreLeftOutByFlagOrByNumber() throws IOException {
        var flagged = asked("{\"y\": [4, 6, 500, 5, 9, 7, 8], \"include\": [1, true, false, 1, 1, 1, 1], \"part\": [4]}");
        var numbered = asked("{\"y\": [4, 6, 500, 5, 9, 7, 8], \"exclude\": 3, \"part\": 4}");

        assertThat(numbered).isEqualTo(flagged);
        assertThat(numbered.path("include").toString()).isEqualTo("[1,1,0,1,1,1,1]");
        assertThat(numbered.path("cl").toString()).isEqualTo("[5.0,5.0,5.0,5.0,8.0,8.0,8.0]");
        assertThat(numbered.path("segments").get(1).path("from").asInt()).isEqualTo(5);
    }

    @Test
    void theFindingTheRulesAndTheIconsAreNamed() throws IOException {
        var answer = asked("""
                {"y": [9, 11, 10.5, 9.5, 11, 9, 10, 11.5, 8.5, 10, 10.6, 9.4, 19, 21, 20.5, 19.5, 21, 19, 20, 21.5, 18.5, 20, 19.4, 20.6],
                 "freeze": 12, "polarity": "decrease", "target": 30}""");

        assertThat(answer.path("finding")).isEqualTo(JsonMapper.shared().readTree("""
                {"says": "shift", "side": "above", "from": 13, "to": 24, "length": 12, "usual": 7, "variation": "concern-high"}"""));
        assertThat(answer.path("nhs").path("rules").get(0).isEmpty()).isTrue();
        assertThat(answer.path("nhs").path("rules").get(12).toString()).isEqualTo("[\"outside-limits\",\"shift\"]");
        assertThat(answer.path("nhs").path("variations").get(12).asString()).isEqualTo("concern-high");
        assertThat(answer.path("nhs").path("variation_icon").asString()).isEqualTo("concern-high");
        assertThat(answer.path("nhs").path("assurance_icon").asString()).isEqualTo("consistently-pass");
    }

    @Test
    void fewPointsAreSaidToBeFew() throws IOException {
        var answer = asked("{\"y\": [9, 11, 10.5, 9.5, 11, 300]}");

        assertThat(answer.path("finding").path("says").asString()).isEqualTo("too-few");
        assertThat(answer.path("segments").get(0).path("limits_are_provisional").asBoolean()).isTrue();
        assertThat(answer.path("nhs").path("variation_icon").asString()).isEqualTo("empty");
    }

    @Test
    void aCountCalledNStandsOverItsDays() throws IOException {
        var answer = asked("""
                {"infections_U": {"input": {"n": [17, 11, 14], "days": [9000, 8000, 8500]}}, "shares_P": {"y": [0.2, 0.4], "n": [10, 10]},
                 "counted_P": {"count": [2, 4], "n": 10}}""");

        assertThat(answer.path("infections_U").path("cl").get(0).asDouble()).isCloseTo(42.0 / 25_500, within(1e-15));
        assertThat(answer.path("shares_P").path("cl").get(0).asDouble()).isCloseTo(0.3, within(1e-12));
        assertThat(answer.path("counted_P").path("cl")).isEqualTo(answer.path("shares_P").path("cl"));
    }

    @Test
    void aSeriesThatCannotBeDrawnHoldsNoOtherUp() throws IOException {
        var answer = asked("{\"beds_I\": {\"y\": [5]}, \"falls_C\": {\"y\": [5, 2, 6]}}");

        assertThat(answer.path("beds_I").propertyNames()).containsExactly("error");
        assertThat(answer.path("beds_I").path("error").asString()).contains("limits need 2");
        assertThat(answer.path("falls_C").path("cl").size()).isEqualTo(3);
    }

    @Test
    void aSeriesThatCannotBeDrawnIsNamedWithWhatToDo() {
        refused("{\"beds_I\": {\"y\": []}}", "beds_I", "no points");
        refused("{\"beds_I\": {\"y\": [5]}}", "limits need 2");
        refused("{\"beds_I\": {\"y\": [5]}, \"falls_C\": {\"y\": []}}", "beds_I", "limits need 2", "falls_C", "no points");
        refused("{\"beds_I\": {\"y\": [5, 5, 5]}}", "do not vary");
        refused("{\"beds_I\": {\"y\": [5, null, 6]}}", "Entry 2 of y (null)", "Leave a point without one out");
        refused("{\"beds_I\": {\"y\": [5, \"NA\", 6]}}", "Entry 2 of y");
        refused("{\"beds_I\": {\"y\": 5}}", "y must be a list");
        refused("{\"beds_I\": {}}", "There are no values");
        refused("{\"beds_I\": 7}", "must be a JSON object");
        refused("{\"falls_C\": {\"y\": [5, -2, 6]}}", "falls_C", "Point 2", "-2.0");
        refused("{\"y\": [5, 2, 6], \"include\": [0, 0, 0]}", "leave 0");
        refused("{\"y\": [5, 2, 6], \"include\": [1, 1]}", "include has 2 entries for 3 points");
        refused("{\"y\": [5, 2, 6], \"baseline\": [1, 1, 1, 1]}", "baseline has 4 entries");
        refused("{\"y\": [5, 2, 6], \"exclude\": [9]}", "no point 9");
        refused("{\"y\": [5, 2, 6], \"freeze\": 1.5}", "freeze (1.5)");
        refused("{\"y\": [5, 2, 6], \"chart\": \"G\"}", "no chart G");
        refused("{\"y\": [5, 2, 6], \"target\": \"high\"}", "target");
        refused("{\"y\": [5, 2, 6], \"polarity\": \"up\"}", "increase, decrease or neutral");
    }

    @Test
    void sharesThatCannotBeDrawnAreNamedWithWhatToDo() {
        refused("{\"count\": [3, 4, 5], \"size\": [50, 50, 50]}", "Which chart?");
        refused("{\"chart\": \"P\", \"y\": [0.1, 0.2]}", "no denominators");
        refused("{\"chart\": \"U\", \"size\": [50, 50], \"input\": {}}", "no counts");
        refused("{\"chart\": \"P\", \"count\": [3, 4, 5], \"size\": [50, 0, 50]}", "Point 2", "0.0", "above 0");
        refused("{\"chart\": \"P\", \"count\": [3, 4, 5], \"size\": [50, 50]}", "3 counts and 2 denominators");
        refused("{\"chart\": \"P\", \"y\": [0.1, 0.2, 0.3], \"size\": [50, 50]}", "3 values in y and 2 denominators");
        refused("{\"chart\": \"P\", \"count\": [3, 60], \"size\": 50}", "Point 2", "U chart");
    }

    @Test
    void aFileThatIsNoSeriesIsRefusedWithoutATrace() throws IOException {
        refused("[1, 2, 3]", "must hold one JSON object");
        refused("{}", "must hold one JSON object");
        refused("{\"y\": [1, 2", "is not JSON: it breaks at line 1, column");
        refused("{\"y\": [1, NaN, 2]}", "is not JSON");
        refused("", "series.json must hold one JSON object");
        assertThatIllegalArgumentException().isThrownBy(() -> Asked.figures("chart", "nowhere.json")).withMessageContaining("no file nowhere.json");
        assertThatIllegalArgumentException().isThrownBy(() -> Asked.figures("chart", folder.toString())).withMessageContaining("no file");
        assertThatIllegalArgumentException().isThrownBy(() -> Asked.figures("chart", "\0")).withMessageContaining("not the name of a file");
        assertThatIllegalArgumentException().isThrownBy(() -> Asked.figures("chart")).withMessageContaining("Name one file");
        assertThatIllegalArgumentException().isThrownBy(() -> Asked.figures("weather")).withMessageContaining("figures chart SERIES.json");
    }

    private void refused(String json, String... words) {
        assertThatIllegalArgumentException().isThrownBy(() -> Asked.figures("chart", file(json)))
                .satisfies(refusal -> assertThat(refusal.getMessage()).contains(words));
    }

    /** Every number of the known answer, to all the digits it is written with. */
    private static void agrees(JsonNode ours, JsonNode known, String name) {
        if (known.isNumber()) {
            var digits = name.equals("mean") || name.endsWith("screened") ? 0.005 : 1e-9;
            assertThat(ours.asDouble()).as(name).isCloseTo(known.asDouble(), within(digits));
            return;
        }
        known.properties().forEach(part -> agrees(ours.path(part.getKey()), part.getValue(), name));
        for (var at = 0; known.isArray() && at < known.size(); at++) {
            agrees(ours.path(at), known.get(at), name);
        }
    }

    private JsonNode asked(String json) throws IOException {
        return JsonMapper.shared().readTree(Asked.figures("chart", file(json)));
    }

    private String file(String json) throws IOException {
        return Files.writeString(folder.resolve("series.json"), json).toString();
    }
}
