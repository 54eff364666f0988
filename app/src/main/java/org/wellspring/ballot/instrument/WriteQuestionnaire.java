package org.wellspring.ballot.instrument;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.wellspring.ballot.instrument.Questionnaire.Condition;
import org.wellspring.ballot.instrument.Questionnaire.Option;
import org.wellspring.ballot.instrument.Questionnaire.Question;

/** Writes what {@link ReadQuestionnaire} reads: reading it back gives the same. */
final class WriteQuestionnaire {
    private WriteQuestionnaire() {}

    static String json(Questionnaire questionnaire) {
        var root = new LinkedHashMap<String, Object>();
        root.put("resourceType", "Questionnaire");
        root.putAll(questionnaire.about());
        questionnaire.key().ifPresent(key -> root.put("extension", List.of(Map.of("url", Questionnaire.KEY, "valueString", key))));
        root.put("item", questionnaire.questions().stream().map(WriteQuestionnaire::item).toList());
        return StrictJson.canonical(root);
    }

    private static Map<String, Object> item(Question question) {
        var item = new LinkedHashMap<String, Object>();
        item.put("linkId", question.linkId());
        if (!question.prefix().isEmpty()) {
            item.put("prefix", question.prefix());
        }
        item.put("text", question.text());
        item.put("type", question.kind().name().toLowerCase(Locale.ROOT));
        if (question.required()) {
            item.put("required", true);
        }
        question.bounds().ifPresent(bounds -> item.put("extension",
            List.of(Map.of("url", Questionnaire.LEAST, "valueInteger", bounds.least()), Map.of("url", Questionnaire.GREATEST, "valueInteger", bounds.greatest()))));
        if (!question.options().isEmpty()) {
            item.put("answerOption", question.options().stream().map(WriteQuestionnaire::option).toList());
        }
        if (!question.shown().conditions().isEmpty()) {
            item.put("enableWhen", question.shown().conditions().stream().map(WriteQuestionnaire::condition).toList());
            if (question.shown().any() || question.shown().conditions().size() > 1) {
                item.put("enableBehavior", question.shown().any() ? "any" : "all");
            }
        }
        return item;
    }

    private static Map<String, Object> option(Option option) {
        var written = new LinkedHashMap<String, Object>();
        if (option.coded()) {
            written.put("valueCoding", coding(option.system(), option.code(), option.display()));
        } else {
            written.put("valueInteger", Integer.parseInt(option.code()));
        }
        option.weight().ifPresent(weight -> written.put("extension", List.of(Map.of("url", Questionnaire.ORDINAL, "valueDecimal", weight))));
        return written;
    }

    private static Map<String, Object> condition(Condition condition) {
        var answer = switch (condition.element()) {
            case "answerBoolean" -> Boolean.valueOf(condition.answer());
            case "answerInteger" -> Integer.valueOf(condition.answer());
            default -> coding(condition.system(), condition.answer(), "");
        };
        return Map.of("question", condition.question(), "operator", condition.operator(), condition.element(), answer);
    }

    private static Map<String, String> coding(String system, String code, String display) {
        var coding = new LinkedHashMap<String, String>();
        for (var part : List.of(Map.entry("system", system), Map.entry("code", code), Map.entry("display", display))) {
            if (!part.getValue().isEmpty()) {
                coding.put(part.getKey(), part.getValue());
            }
        }
        return coding;
    }
}
