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
