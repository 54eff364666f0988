package org.wellspring.launch.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ScoreCasesTests {

    private static final Path VECTORS = Path.of("..", "..", "shared", "vectors", "scoring.json");

    @TempDir
    Path folder;

    @Test
    void theKnownCasesComeOutUnderTheirOwnNamesAndNoOthers() {
        assumeTrue(Files.exists(VECTORS), "Skipped: shared/vectors/scoring.json is not beside this repository.");

        var scored = JsonMapper.shared().readTree(Asked.figures("score", VECTORS.toString()));

        assertThat(scored.isArray()).isTrue();
        scored.forEach(ScoreCasesTests::assertAsExpected);
    }

    @Test
    void aCaseKeepsWhatItBroughtAndGainsItsScores() throws Exception {
        var scored = scored("""
                [{"instrument": "who-5 (last two weeks)", "input": [3, 3, 3, 2, 2], "note": "ours"}]""");

        assertThat(scored.get(0)).isEqualTo(JsonMapper.shared().readTree("""
                {"instrument": "who-5 (last two weeks)", "input": [3, 3, 3, 2, 2], "note": "ours",
                 "scored": {"raw": 13, "percent": 52, "low_wellbeing(<=50)": false, "very_low(<=28)": false}, "quality": {"straight_lined": false}}"""));
    }

    @Test
    void aBadCaseSaysWhyAndTheOthersAreStillScored() throws Exception {
        var scored = scored("""
                [{"instrument": "WHO-5", "input": [3, 3, 9, 2, 2]}, {"instrument": "PHQ-9", "input": [1]}, {"instrument": "OLBI", "input": [1, 2]},
                 {"instrument": "WHO-5", "input": "three"}, {"instrument": "WHO-5", "input": [3, 3, "2", 2, 2]}, {"instrument": "WHO-5"}, {"input": [1]},
                 {"instrument": "WHO-5", "input": [3, 3, 2.5, 2, 2]}, {"instrument": "CBI", "input": {"home": [0]}}, 17,
                 {"instrument": "Single-item burnout", "input": 3}]""");

        assertThat(scored.get(0).get("error").stringValue()).isEqualTo("Item 3 of who-5 is answered with 0, 1, 2, 3, 4 or 5, or not at all.");
        assertThat(scored.get(1).get("error").stringValue()).contains("CBI");
        for (var at = 0; at < 10; at++) {
            assertThat(scored.get(at).has("scored")).as("case %d", at).isFalse();
            assertThat(scored.get(at).get("error").stringValue()).as("case %d", at).isNotBlank();
        }
        assertThat(scored.get(10).get("scored").get("burned_out(>=3)").booleanValue()).isTrue();
        assertThat(scored.get(10).has("error")).isFalse();
    }

    @Test
    void oneAnswerThroughoutIsToldBesideTheScore() throws Exception {
        var scored = scored("""
                [{"instrument": "MISS-HP", "input": [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]}]""");

        assertThat(scored.get(0).get("quality").get("straight_lined").booleanValue()).isTrue();
        assertThat(scored.get(0).get("scored").get("total").intValue()).isEqualTo(46);
    }

    @Test
    void noScoreIsNullAndNotZero() throws Exception {
        var scored = scored("""
                [{"instrument": "WHO-5", "input": [0, 0, null, 0, 0]}]""");

        scored.get(0).get("scored").forEach(each -> assertThat(each.isNull()).isTrue());
    }

    @Test
    void aFileThatIsNoListOfCasesIsRefusedWithWhatToWrite() throws Exception {
        for (var wrong : new String[] {"", "{}", "[1", "cases", "[{\"instrument\": \"WHO-5\", \"input\": [1, 1, 1, 1, 1], \"input\": [2, 2, 2, 2, 2]}]", "[".repeat(5_000)}) {
            Files.writeString(folder.resolve("cases.json"), wrong);

            assertThatIllegalArgumentException().isThrownBy(() -> Asked.figures("score", folder.resolve("cases.json").toString())).withMessageContaining("WHO-5");
        }
        assertThatIllegalArgumentException().isThrownBy(() -> Asked.figures("score", folder.resolve("none.json").toString())).withMessageContaining("none.json");
        assertThatIllegalArgumentException().isThrownBy(() -> Asked.figures("score")).withMessageContaining("Name one file");
    }

    private JsonNode scored(String cases) throws Exception {
        var file = Files.writeString(folder.resolve("cases.json"), cases);
        return JsonMapper.shared().readTree(Asked.figures("score", file.toString()));
    }

    private static void assertAsExpected(JsonNode each) {
        assertThat(each.get("scored").propertyNames()).containsExactlyInAnyOrderElementsOf(each.get("expected").propertyNames());
        each.get("expected").properties().forEach(expected -> {
            var is = each.get("scored").get(expected.getKey());
            if (expected.getValue().isNumber()) {
                assertThat(is.doubleValue()).isEqualTo(expected.getValue().doubleValue(), within(5e-5));
            } else {
                assertThat(is).isEqualTo(expected.getValue());
            }
        });
    }
}
