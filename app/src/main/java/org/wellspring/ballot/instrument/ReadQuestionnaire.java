package org.wellspring.ballot.instrument;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.wellspring.ballot.instrument.Questionnaire.Bounds;
import org.wellspring.ballot.instrument.Questionnaire.Condition;
import org.wellspring.ballot.instrument.Questionnaire.Kind;
import org.wellspring.ballot.instrument.Questionnaire.Option;
import org.wellspring.ballot.instrument.Questionnaire.Question;
import org.wellspring.ballot.instrument.Questionnaire.Shown;
import tools.jackson.databind.JsonNode;

/** Reads a FHIR R4 Questionnaire: choice, integer, boolean and text on one level, simple conditions. Everything else is refused by its path. */
final class ReadQuestionnaire {
    static final List<String> ABOUT = List.of("id", "url", "version", "name", "title", "status", "date", "publisher", "description", "purpose", "approvalDate", "lastReviewDate", "copyright", "language");
    private static final Set<String> STATUSES = Set.of("draft", "active", "retired", "unknown");

    private ReadQuestionnaire() {}

    /** @throws IllegalArgumentException that names the path and what is wrong with it */
    static Questionnaire of(JsonNode tree) {
        var allowed = new ArrayList<>(ABOUT);
        allowed.addAll(List.of("resourceType", "extension", "item"));
        var root = new At(tree, "Questionnaire").only(allowed.toArray(String[]::new));
        if (!root.needed("resourceType").equals("Questionnaire")) {
            throw root.to("resourceType").refused("must be Questionnaire");
        }
        if (!STATUSES.contains(root.needed("status"))) {
            throw root.to("status").refused("must be draft, active, retired or unknown");
        }
        var about = new LinkedHashMap<String, String>();
        ABOUT.stream().filter(root::has).forEach(element -> about.put(element, root.text(element, 10_000)));
        var questions = root.list("item", 200).stream().map(ReadQuestionnaire::question).toList();
        if (questions.isEmpty()) {
            throw root.to("item").refused("is missing");
        }
        Conditions.check(questions);
        return new Questionnaire(about, questions, key(root));
    }

    private static Optional<String> key(At root) {
        var key = Optional.<String>empty();
        for (var extension : root.list("extension", 1)) {
            extension.only("url", "valueString");
            if (!extension.needed("url").equals(Questionnaire.KEY)) {
                throw extension.refused("is an extension that is not supported here");
            }
            key = Optional.of(extension.text("valueString", 400_000));
        }
        return key;
    }

    private static Question question(At item) {
        item.only("linkId", "prefix", "text", "type", "required", "answerOption", "enableWhen", "enableBehavior", "extension");
        var kind = kind(item);
        var options = item.list("answerOption", 102).stream().map(ReadQuestionnaire::option).toList();
        if ((kind == Kind.CHOICE) == options.isEmpty()) {
            throw item.to("answerOption").refused(kind == Kind.CHOICE ? "is missing" : "belongs to a choice only");
        }
        if (options.stream().map(option -> option.system() + "|" + option.code()).distinct().count() < options.size()) {
            throw item.to("answerOption").refused("offers an answer twice");
        }
        return new Question(item.needed("linkId"), item.text("prefix"), item.needed("text"), kind, item.truth("required"), options, shown(item), bounds(item, kind));
    }

    private static Kind kind(At item) {
        return switch (item.needed("type")) {
            case "choice" -> Kind.CHOICE;
            case "integer" -> Kind.INTEGER;
            case "boolean" -> Kind.BOOLEAN;
            case "text", "string" -> Kind.TEXT;
            default -> throw item.to("type").refused("is a kind of question that is not supported here");
        };
    }

    private static Option option(At option) {
        option.only("valueCoding", "valueInteger", "extension");
        if (option.has("valueCoding") == option.has("valueInteger")) {
            throw option.refused("must have valueCoding or valueInteger");
        }
        if (option.has("valueInteger")) {
            var number = option.number("valueInteger");
            return new Option("", String.valueOf(number), String.valueOf(number), false, weight(option));
        }
        var coding = option.to("valueCoding").only("system", "code", "display");
        return new Option(coding.text("system"), coding.needed("code"), coding.needed("display"), true, weight(option));
    }

    private static Optional<Integer> weight(At option) {
        var weight = Optional.<Integer>empty();
        for (var extension : option.list("extension", 1)) {
            extension.only("url", "valueDecimal");
            if (!extension.needed("url").equals(Questionnaire.ORDINAL)) {
                throw extension.refused("is an extension that is not supported here");
            }
            weight = Optional.of(extension.number("valueDecimal"));
        }
        return weight;
    }

    private static Optional<Bounds> bounds(At item, Kind kind) {
        var ends = new LinkedHashMap<String, Integer>();
        for (var extension : item.list("extension", 2)) {
            extension.only("url", "valueInteger");
            var url = extension.needed("url");
            if (kind != Kind.INTEGER || !Set.of(Questionnaire.LEAST, Questionnaire.GREATEST).contains(url) || ends.put(url, extension.number("valueInteger")) != null) {
                throw extension.refused("is an extension that is not supported here");
            }
        }
        if (ends.isEmpty()) {
            return Optional.empty();
        }
        if (ends.size() < 2 || ends.get(Questionnaire.LEAST) >= ends.get(Questionnaire.GREATEST)) {
            throw item.to("extension").refused("must give a least and a greater greatest value");
        }
        return Optional.of(new Bounds(ends.get(Questionnaire.LEAST), ends.get(Questionnaire.GREATEST)));
    }

    private static Shown shown(At item) {
        var behaviour = item.text("enableBehavior").toLowerCase(Locale.ROOT);
        if (!Set.of("", "any", "all").contains(behaviour)) {
            throw item.to("enableBehavior").refused("must be any or all");
        }
        var conditions = item.list("enableWhen", 10).stream().map(ReadQuestionnaire::condition).toList();
        if (conditions.size() > 1 && behaviour.isEmpty() || conditions.isEmpty() && !behaviour.isEmpty()) {
            throw item.to("enableBehavior").refused("goes with two or more conditions");
        }
        return new Shown(behaviour.equals("any"), conditions);
    }

    private static Condition condition(At condition) {
        condition.only("question", "operator", "answerBoolean", "answerInteger", "answerCoding");
        var elements = List.of("answerBoolean", "answerInteger", "answerCoding").stream().filter(condition::has).toList();
        if (elements.size() != 1) {
            throw condition.refused("must have one of answerBoolean, answerInteger and answerCoding");
        }
        var element = elements.getFirst();
        var coding = element.equals("answerCoding") ? Optional.of(condition.to(element).only("system", "code", "display")) : Optional.<At>empty();
        var answer = switch (element) {
            case "answerBoolean" -> String.valueOf(condition.truth(element));
            case "answerInteger" -> String.valueOf(condition.number(element));
            default -> coding.orElseThrow().needed("code");
        };
        return new Condition(condition.needed("question"), condition.needed("operator"), element, answer, coding.map(at -> at.text("system")).orElse(""));
    }
}
