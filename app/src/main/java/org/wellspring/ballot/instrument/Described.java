package org.wellspring.ballot.instrument;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.wellspring.figures.instrument.Comparison;
import org.wellspring.figures.instrument.Indicator;
import org.wellspring.figures.instrument.Instrument;
import org.wellspring.figures.instrument.Scale;
import org.wellspring.platform.Language;
import org.wellspring.web.Text;

/**
 * One instrument as the catalogue shows it.
 *
 * @param conditions of the items that are not always asked
 * @param words in every language there are any
 * @param licenceText of the pack, where the words ship
 * @param confirmations newest first
 * @param names of those who confirmed, as they are called today
 * @param ours whether the organisation brought the key
 */
public record Described(Instrument key, List<AskedWhen> conditions, List<Wording> words, Optional<String> licenceText, List<Confirmation> confirmations, Map<UUID, String> names,
        boolean ours) {

    /** {@code ready} or {@code needs-words}. */
    public String state() {
        return words.isEmpty() ? "needs-words" : "ready";
    }

    public String languages() {
        return String.join(", ", words.stream().map(wording -> named(wording.language())).toList());
    }

    /** None for somebody who was erased. */
    public Optional<String> nameOf(Confirmation confirmation) {
        return confirmation.by().map(names::get);
    }

    /** A language by its own name, or by its code where the product does not speak it. */
    public static String named(String code) {
        return Arrays.stream(Language.values()).filter(language -> language.code().equals(code)).map(Language::ownName).findFirst().orElse(code);
    }

    /** What it measures, in the reader's language; its name where it is the organisation's own. */
    public String measures(Text text) {
        var message = "ballot.measures." + key.id();
        return text.has(message) ? text.of(message) : key.about().name();
    }

    public String scale(Text text, String id) {
        var message = "ballot.scale." + id;
        return text.has(message) && !ours ? text.of(message) : id;
    }

    /** From what its answers allow, as the scale counts them: {@code 0–100}. */
    public String range(Scale scale) {
        var sets = scale.items().stream().map(key.questions()::item).map(key.questions()::of).toList();
        var divided = switch (scale.method().kind()) {
            case SUM -> 1.0;
            case MEAN -> sets.size();
        };
        var factor = scale.method().factor();
        return "%s–%s".formatted(number(sets.stream().mapToInt(set -> set.least()).sum() * factor / divided), number(sets.stream().mapToInt(set -> set.greatest()).sum() * factor / divided));
    }

    /** {@code At least 50}. */
    public static String line(Text text, Comparison comparison, double value) {
        var number = number(value);
        return switch (comparison) {
            case AT_LEAST -> text.of("ballot.line.at-least", "value", number);
            case ABOVE -> text.of("ballot.line.above", "value", number);
            case AT_MOST -> text.of("ballot.line.at-most", "value", number);
            case BELOW -> text.of("ballot.line.below", "value", number);
        };
    }

    public String statement(Text text, Indicator indicator) {
        return text.of("ballot.statement", "scale", scale(text, indicator.scale()), "line", line(text, indicator.comparison(), indicator.value()));
    }

    /** A word of an enum as messages name it: {@code NO_OWN_CUT_OFF} is {@code no-own-cut-off}. */
    public static String code(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static String number(double value) {
        return new BigDecimal(String.valueOf(value)).stripTrailingZeros().toPlainString();
    }
}
