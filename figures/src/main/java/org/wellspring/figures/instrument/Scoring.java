package org.wellspring.figures.instrument;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** From answers to scores, by the key alone. The device's own scorer follows the same steps, so both give the same bits. */
public final class Scoring {

    private Scoring() {}

    /** Every scale and every line of the key. */
    public static Scored score(Answers answers) {
        var scales = new LinkedHashMap<String, Score>();
        var cutOffs = new LinkedHashMap<String, Optional<Boolean>>();
        for (var scale : answers.instrument().scales()) {
            var score = score(answers, scale);
            scales.put(scale.id(), score);
            scale.cutOffs().forEach(line -> cutOffs.put(line.id(), crossed(score, line.comparison(), line.value())));
        }
        return new Scored(scales, cutOffs, answers.instrument().questions().oneAnswerIsSuspect() && answers.allAlike());
    }

    /**
     * One character for each statement asked, in that order: {@code 1} when it holds, {@code 0} when not, {@code -} without a score.
     *
     * @param indicators ids of this instrument's statements
     * @throws IllegalArgumentException for a statement it does not have
     */
    public static String classes(Answers answers, List<String> indicators) {
        var classes = new StringBuilder();
        for (var id : indicators) {
            var indicator = answers.instrument().indicator(id);
            var score = score(answers, answers.instrument().scale(indicator.scale()));
            classes.append(crossed(score, indicator.comparison(), indicator.value()).map(holds -> holds ? '1' : '0').orElse('-'));
        }
        return classes.toString();
    }

    private static Score score(Answers answers, Scale scale) {
        var questions = answers.instrument().questions();
        var sum = 0L;
        var answered = 0;
        for (var id : scale.items()) {
            var item = questions.item(id);
            var value = answers.to(item);
            if (value.isPresent()) {
                answered++;
                sum += item.reversed() ? questions.of(item).mirrored(value.get()) : value.get();
            }
        }
        return answered < scale.needed().answered()
                ? new Score.None(answered, scale.needed().answered())
                : new Score.Reckoned(scale.method().of(sum, answered, scale.items().size()));
    }

    private static Optional<Boolean> crossed(Score score, Comparison comparison, double line) {
        return switch (score) {
            case Score.Reckoned(var value) -> Optional.of(comparison.holds(value, line));
            case Score.None(var answered, var needed) -> Optional.empty();
        };
    }
}
