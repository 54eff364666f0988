package org.wellspring.ballot.instrument;

import java.util.List;
import org.wellspring.ballot.instrument.Questionnaire.Condition;
import org.wellspring.ballot.instrument.Questionnaire.Question;

/**
 * When an item is asked: FHIR's {@code enableWhen}, in the numbers that answers count. An item without one is always asked.
 *
 * @param any whether one condition is enough; all of them otherwise
 */
public record AskedWhen(String item, boolean any, List<When> when) {
    public AskedWhen {
        when = List.copyOf(when);
    }

    /**
     * @param question the item it looks at; one that is not asked itself, or was left out, has no answer
     * @param operator {@code exists}, {@code =}, {@code !=}, {@code >}, {@code <}, {@code >=} or {@code <=}
     * @param value what its answer is compared with; of {@code exists} 1 for an answer and 0 for none
     */
    public record When(String question, String operator, int value) {}

    /** Of a questionnaire that was read, so that its conditions fit its questions. */
    static List<AskedWhen> of(Questionnaire questionnaire) {
        return questionnaire.questions().stream().filter(question -> !question.shown().conditions().isEmpty())
            .map(question -> new AskedWhen(question.linkId(), question.shown().any(), question.shown().conditions().stream().map(condition -> when(condition, questionnaire)).toList()))
            .toList();
    }

    private static When when(Condition condition, Questionnaire questionnaire) {
        var value = switch (condition.element()) {
            case "answerBoolean" -> condition.answer().equals("true") ? 1 : 0;
            case "answerInteger" -> Integer.parseInt(condition.answer());
            default -> counted(condition, questionnaire);
        };
        return new When(condition.question(), condition.operator(), value);
    }

    private static int counted(Condition condition, Questionnaire questionnaire) {
        var asked = questionnaire.questions().stream().filter(question -> question.linkId().equals(condition.question())).map(Question::options).findFirst().orElseThrow();
        return asked.stream().filter(option -> option.code().equals(condition.answer())).findFirst().map(option -> AsInstrument.value(option, "Questionnaire.item"))
            .orElseThrow(() -> new IllegalArgumentException("Questionnaire.item.enableWhen asks for an answer that does not count with its question."));
    }
}
