package org.wellspring.launch.figures;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Control charts of the series in a file: one series, or an object of series by name. */
final class ControlChart {

    private static final List<String> OF_ONE_SERIES = List.of("y", "input", "count", "counts", "value", "values");

    private ControlChart() {}

    static void print(Options options, PrintStream out) throws IOException {
        var written = JsonFile.read(options.file());
        var answer = isOneSeries(written) ? answered("", written) : eachAnswered(written);
        out.println(JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(answer));
        out.flush();
    }

    private static boolean isOneSeries(JsonNode written) {
        return OF_ONE_SERIES.stream().anyMatch(written::has);
    }

    /** A series that cannot be drawn says why and holds no other up; when none can be drawn, there is no answer. */
    private static Map<String, Object> eachAnswered(JsonNode written) {
        var answers = new LinkedHashMap<String, Object>();
        var refusals = new ArrayList<String>();
        for (var series : written.properties()) {
            try {
                answers.put(series.getKey(), answered(series.getKey(), series.getValue()));
            } catch (IllegalArgumentException wrong) {
                answers.put(series.getKey(), Map.of("error", wrong.getMessage()));
                refusals.add("%s: %s".formatted(series.getKey(), wrong.getMessage()));
            }
        }
        if (refusals.size() == answers.size()) {
            throw new IllegalArgumentException(String.join("\n", refusals));
        }
        return answers;
    }

    private static Map<String, Object> answered(String name, JsonNode written) {
        return ChartAnswer.of(ChartCase.read(name, written));
    }
}
