package org.wellspring.figures.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wellspring.figures.Vectors;
import tools.jackson.databind.JsonNode;

class VectorsTests {

    @Test
    void everyKnownAnswerComesOut() {
        var cases = Vectors.read("scoring.json");

        for (var known : cases) {
            var scored = Scoring.score(answers(called(known), known.get("input")));

            known.get("expected").properties().forEach(expected -> assertSame(scored, expected.getKey(), expected.getValue(), known.get("instrument").asString()));
        }
        assertThat(cases.size()).isGreaterThanOrEqualTo(26);
    }

    @Test
    void nothingButTheKnownNamesIsPrinted() {
        for (var known : Vectors.read("scoring.json")) {
            var key = called(known);
            var printed = new ArrayList<String>();
            for (var scale : key.scales()) {
                if (scale.printed()) {
                    printed.add(scale.id());
                }
                scale.cutOffs().stream().filter(line -> line.standing() == Standing.AUTHORS).forEach(line -> printed.add(line.id()));
            }

            assertThat(printed).containsExactlyInAnyOrderElementsOf(known.get("expected").propertyNames());
        }
    }

    private static Instrument called(JsonNode known) {
        return Instrument.called(known.get("instrument").asString(), KeyFiles.all()).orElseThrow();
    }

    static Answers answers(Instrument key, JsonNode input) {
        if (!input.isObject()) {
            return Answers.inOrder(key, input.isArray() ? numbers(input) : List.of(input.intValue()));
        }
        var byScale = new LinkedHashMap<String, List<Integer>>();
        input.properties().forEach(scale -> byScale.put(scale.getKey(), numbers(scale.getValue())));
        return Answers.byScale(key, byScale);
    }

    private static List<Integer> numbers(JsonNode list) {
        var numbers = new ArrayList<Integer>();
        list.forEach(each -> numbers.add(each.isNull() ? null : each.intValue()));
        return numbers;
    }

    private static void assertSame(Scored scored, String name, JsonNode expected, String instrument) {
        if (expected.isBoolean()) {
            assertThat(scored.cutOffs().get(name)).as("%s %s", instrument, name).contains(expected.booleanValue());
        } else if (expected.isNull()) {
            assertThat(scored.scales().get(name)).as("%s %s", instrument, name).isInstanceOf(Score.None.class);
        } else {
            assertThat(KeyFiles.value(scored, name)).as("%s %s", instrument, name).isEqualTo(expected.doubleValue(), within(5e-5));
        }
    }
}
