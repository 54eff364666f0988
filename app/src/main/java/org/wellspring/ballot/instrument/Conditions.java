package org.wellspring.ballot.instrument;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wellspring.ballot.instrument.Questionnaire.Condition;
import org.wellspring.ballot.instrument.Questionnaire.Question;

/** Conditions on questions make sense: they ask of questions there are, in a way their answers allow, and not in a circle. */
final class Conditions {
    private static final Map<String, Set<String>> OPERATORS = Map.of(
        "answerBoolean", Set.of("exists", "=", "!="), "answerCoding", Set.of("=", "!="), "answerInteger", Set.of("=", "!=", ">", "<", ">=", "<="));

    private Conditions() {}

    static void check(List<Question> questions) {
        var byId = new HashMap<String, Question>();
        for (var at = 0; at < questions.size(); at++) {
            if (byId.putIfAbsent(questions.get(at).linkId(), questions.get(at)) != null) {
                throw new IllegalArgumentException("Questionnaire.item[%d].linkId is used twice.".formatted(at));
            }
        }
        for (var at = 0; at < questions.size(); at++) {
            for (var condition : questions.get(at).shown().conditions()) {
                check(condition, byId, "Questionnaire.item[%d].enableWhen".formatted(at));
            }
        }
        var settled = new HashSet<String>();
        for (var at = 0; at < questions.size(); at++) {
            if (circles(questions.get(at), byId, new HashSet<>(), settled)) {
                throw new IllegalArgumentException("Questionnaire.item[%d].enableWhen goes round in a circle.".formatted(at));
            }
        }
    }

    private static void check(Condition condition, Map<String, Question> byId, String path) {
        var asked = byId.get(condition.question());
        if (asked == null) {
            throw new IllegalArgumentException("%s asks of a question there is not.".formatted(path));
        }
        if (!OPERATORS.get(condition.element()).contains(condition.operator())) {
            throw new IllegalArgumentException("%s.operator does not go with %s.".formatted(path, condition.element()));
        }
        var fits = condition.operator().equals("exists") || switch (asked.kind()) {
            case BOOLEAN -> condition.element().equals("answerBoolean");
            case CHOICE -> !condition.element().equals("answerBoolean");
            case INTEGER -> condition.element().equals("answerInteger");
            case TEXT -> false;
        };
        if (!fits) {
            throw new IllegalArgumentException("%s.%s does not fit the question it asks of.".formatted(path, condition.element()));
        }
    }

    /** At most 200 questions, so the depth is bounded. */
    private static boolean circles(Question question, Map<String, Question> byId, Set<String> above, Set<String> settled) {
        if (settled.contains(question.linkId())) {
            return false;
        }
        if (!above.add(question.linkId())) {
            return true;
        }
        var circle = question.shown().conditions().stream().anyMatch(condition -> circles(byId.get(condition.question()), byId, above, settled));
        above.remove(question.linkId());
        settled.add(question.linkId());
        return circle;
    }
}
