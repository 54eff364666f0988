package org.wellspring.launch.figures;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wellspring.figures.instrument.Answers;
import org.wellspring.figures.instrument.Instrument;
import org.wellspring.figures.instrument.Keys;
import org.wellspring.figures.instrument.Score;
import org.wellspring.figures.instrument.Scored;
import org.wellspring.figures.instrument.Scoring;
import org.wellspring.figures.instrument.Standing;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Answers to instruments as scores: the cases of a file, each with what its instrument's key makes of it. */
final class ScoreCases {

    private static final JsonMapper JSON = JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    private final List<Instrument> keys = Keys.SHIPPED.stream().map(ScoreCases::key).toList();

    static void print(Options options, PrintStream out) {
        var cases = read(options.file());
        var keys = new ScoreCases();
        for (var at = 0; at < cases.size(); at++) {
            cases.set(at, keys.answered(cases.get(at)));
        }
        out.println(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(cases));
    }

    /** A case that cannot be scored says why and holds nobody up. */
    private ObjectNode answered(JsonNode each) {
        if (!(each instanceof ObjectNode one)) {
            return JSON.createObjectNode().set("input", each).put("error", "A case is an object with instrument and input.");
        }
        one.remove(List.of("scored", "quality", "error"));
        try {
            var instrument = called(one.path("instrument"));
            var scored = Scoring.score(answers(instrument, one.path("input")));
            one.set("scored", named(instrument, scored));
            one.set("quality", JSON.createObjectNode().put("straight_lined", scored.straightLined()));
        } catch (IllegalArgumentException refused) {
            one.put("error", refused.getMessage());
        }
        return one;
    }

    private Instrument called(JsonNode name) {
        return Instrument.called(name.isString() ? name.stringValue() : "", keys).orElseThrow(() -> new IllegalArgumentException(
                "No key for this instrument. Keys: %s.".formatted(keys.stream().map(key -> key.about().aliases().getFirst()).collect(Collectors.joining(", ")))));
    }

    private static Answers answers(Instrument instrument, JsonNode input) {
        return switch (input) {
            case ArrayNode list -> Answers.inOrder(instrument, numbers(list));
            case ObjectNode scales -> {
                var byScale = new LinkedHashMap<String, List<@Nullable Number>>();
                scales.properties().forEach(scale -> byScale.put(scale.getKey(), numbers(scale.getValue())));
                yield Answers.byScale(instrument, byScale);
            }
            case JsonNode one when one.isNumber() || one.isNull() -> {
                var alone = new ArrayList<@Nullable Number>();
                alone.add(number(one));
                yield Answers.inOrder(instrument, alone);
            }
            case JsonNode other -> throw new IllegalArgumentException("input must be a list of answers, or lists by scale, or one number.");
        };
    }

    private static List<@Nullable Number> numbers(JsonNode list) {
        if (!list.isArray()) {
            throw new IllegalArgumentException("input must hold lists of answers.");
        }
        var numbers = new ArrayList<@Nullable Number>();
        list.forEach(each -> numbers.add(number(each)));
        return numbers;
    }

    private static @Nullable Number number(JsonNode answer) {
        if (!answer.isNumber() && !answer.isNull()) {
            throw new IllegalArgumentException("Answers are numbers, or null for one that is missing.");
        }
        return answer.isNull() ? null : answer.numberValue();
    }

    private static ObjectNode named(Instrument instrument, Scored scored) {
        var names = JSON.createObjectNode();
        instrument.scales().stream().filter(scale -> scale.printed()).forEach(scale -> names.set(scale.id(), switch (scored.scales().get(scale.id())) {
            case Score.Reckoned(var value) -> JSON.getNodeFactory().numberNode(rounded(value));
            case Score.None none -> JSON.getNodeFactory().nullNode();
        }));
        instrument.scales().stream().flatMap(scale -> scale.cutOffs().stream()).filter(line -> line.standing() == Standing.AUTHORS)
                .forEach(line -> names.put(line.id(), scored.cutOffs().get(line.id()).orElse(null)));
        return names;
    }

    private static BigDecimal rounded(double value) {
        var four = BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_UP).stripTrailingZeros();
        return four.scale() < 0 ? four.setScale(0) : four;
    }

    private static ArrayNode read(String file) {
        try {
            if (JSON.readTree(Files.readString(Path.of(file))) instanceof ArrayNode cases) {
                return cases;
            }
        } catch (IOException | JacksonException unreadable) {
            // said below, with what to write
        }
        throw new IllegalArgumentException("%s is not a list of cases that can be read. Write [{\"instrument\": \"WHO-5\", \"input\": [3, 3, 3, 2, 2]}].".formatted(file));
    }

    private static Instrument key(String id) {
        try (InputStream file = Keys.class.getResourceAsStream(Keys.resource(id))) {
            return JSON.readValue(file, Instrument.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
