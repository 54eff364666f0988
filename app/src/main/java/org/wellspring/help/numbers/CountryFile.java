package org.wellspring.help.numbers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.wellspring.help.Country;
import org.wellspring.help.Line;
import org.wellspring.help.StaffSide;
import org.wellspring.help.Wording;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads one country's file. */
final class CountryFile {
    private CountryFile() {}

    static Country read(JsonMapper json, String code) {
        try (var in = new ClassPathResource("help/countries/" + code + ".json").getInputStream()) {
            return country(json.readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException("The numbers of " + code + " could not be read.", e);
        }
    }

    private static Country country(JsonNode file) {
        return new Country(word(file, "code"), words(file.get("name")), word(file, "language"), ZoneId.of(word(file, "zone")), staffSide(file.get("staffSide")),
            file.get("lines").valueStream().map(CountryFile::line).toList());
    }

    private static StaffSide staffSide(JsonNode side) {
        return new StaffSide(side.get("required").booleanValue(), words(side.get("body")), words(side.get("note")), word(side, "law"));
    }

    private static Line line(JsonNode line) {
        var dial = new Line.Dial(word(line, "number"), word(line, "dial"), maybe(line, "keyword"));
        return new Line(word(line, "id"), Line.Kind.valueOf(word(line, "kind").toUpperCase(java.util.Locale.ROOT)), word(line, "name"), dial, terms(line), words(line.get("what")), origin(line));
    }

    private static Line.Terms terms(JsonNode line) {
        return new Line.Terms(word(line, "hours"), word(line, "cost"), list(line, "languages"),
            line.has("independent") ? Optional.of(line.get("independent").booleanValue()) : Optional.empty(),
            Set.copyOf(list(line, "professions")), Optional.ofNullable(line.get("note")).map(CountryFile::words));
    }

    private static Line.Origin origin(JsonNode line) {
        var source = line.path("source");
        return new Line.Origin(word(source, "name"), maybe(source, "page"), maybe(line, "checked").map(LocalDate::parse), word(line, "verified"));
    }

    private static Wording words(JsonNode words) {
        return new Wording(words.propertyStream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().stringValue())));
    }

    private static List<String> list(JsonNode node, String field) {
        return node.path(field).valueStream().map(JsonNode::stringValue).toList();
    }

    private static String word(JsonNode node, String field) {
        return maybe(node, field).orElse("");
    }

    private static Optional<String> maybe(JsonNode node, String field) {
        return Optional.ofNullable(node.get(field)).filter(JsonNode::isString).map(JsonNode::stringValue);
    }
}
