package org.wellspring.ballot.instrument;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.wellspring.ballot.instrument.Questionnaire.Kind;
import org.wellspring.ballot.instrument.Questionnaire.Option;
import org.wellspring.ballot.instrument.Questionnaire.Question;
import org.wellspring.ballot.instrument.Wording.Label;
import org.wellspring.ballot.instrument.Wording.Worded;
import org.wellspring.figures.instrument.About;
import org.wellspring.figures.instrument.AnswerSet;
import org.wellspring.figures.instrument.Comparison;
import org.wellspring.figures.instrument.Indicator;
import org.wellspring.figures.instrument.Instrument;
import org.wellspring.figures.instrument.Item;
import org.wellspring.figures.instrument.Licence;
import org.wellspring.figures.instrument.Method;
import org.wellspring.figures.instrument.Needed;
import org.wellspring.figures.instrument.Questions;
import org.wellspring.figures.instrument.Scale;
import org.wellspring.figures.instrument.Standing;

/** A questionnaire as an instrument of the organisation's own: by the key it brings, or as one number from all its questions. */
final class AsInstrument {
    private static final Map<String, List<String>> NO_AND_YES = Map.of("en", List.of("No", "Yes"), "de", List.of("Nein", "Ja"), "es", List.of("No", "Sí"), "ar", List.of("لا", "نعم"));

    private AsInstrument() {}

    /**
     * How one number is made where the file brings no key.
     *
     * @param line where the heavier side begins, if anything is to be published
     */
    record Reckoning(Method.Kind method, Scale.Direction better, Optional<Double> line) {}

    record Both(Instrument key, Wording wording) {}

    /** @throws IllegalArgumentException for what cannot be scored, by its path */
    static Both of(Questionnaire questionnaire, Reckoning reckoning) {
        var sets = new LinkedHashMap<List<Label>, AnswerSet>();
        var items = new ArrayList<Item>();
        var given = questionnaire.key().map(key -> StrictJson.read(key, Instrument.class));
        for (var at = 0; at < questionnaire.questions().size(); at++) {
            var question = questionnaire.questions().get(at);
            var labels = labels(question, questionnaire.about("language"), "Questionnaire.item[%d]".formatted(at));
            var set = given.map(key -> key.questions().of(key.questions().item(question.linkId()))).orElseGet(() -> set(sets, labels));
            sets.putIfAbsent(named(labels, set.id()), set);
            items.add(new Item(question.linkId(), set.id(), false));
        }
        var key = given.orElseGet(() -> key(questionnaire, List.copyOf(new LinkedHashSet<>(sets.values())), items, reckoning));
        return new Both(key, wording(questionnaire, key, sets));
    }

    private static AnswerSet set(Map<List<Label>, AnswerSet> sets, List<Label> labels) {
        return sets.entrySet().stream().filter(known -> named(labels, known.getValue().id()).equals(known.getKey())).map(Map.Entry::getValue).findFirst()
            .orElseGet(() -> new AnswerSet("answers-%d".formatted(sets.size() + 1), labels.stream().map(Label::value).filter(value -> value != null).sorted().toList(),
                labels.stream().anyMatch(label -> label.value() == null)));
    }

    private static List<Label> named(List<Label> labels, String set) {
        return labels.stream().map(label -> new Label(set, label.value(), label.text())).toList();
    }

    private static List<Label> labels(Question question, String language, String path) {
        return switch (question.kind()) {
            case TEXT -> throw new IllegalArgumentException("%s is text, and text cannot be scored. Take it out.".formatted(path));
            case CHOICE -> question.options().stream().map(option -> new Label("choice", value(option, path), option.display())).toList();
            case BOOLEAN -> {
                var words = Optional.ofNullable(NO_AND_YES.get(language)).orElseThrow(() -> new IllegalArgumentException("%s is a boolean; write its two answers as a choice in this language.".formatted(path)));
                yield List.of(new Label("choice", 1, words.getLast()), new Label("choice", 0, words.getFirst()));
            }
            case INTEGER -> {
                var bounds = question.bounds().filter(ends -> ends.greatest() - ends.least() <= 100)
                    .orElseThrow(() -> new IllegalArgumentException("%s is an integer without a least and a greatest value, at most 100 apart.".formatted(path)));
                yield IntStream.rangeClosed(bounds.least(), bounds.greatest()).mapToObj(value -> new Label("choice", value, String.valueOf(value))).toList();
            }
        };
    }

    /** Null where it does not apply. */
    static @Nullable Integer value(Option option, String path) {
        if (option.weight().isPresent()) {
            return option.weight().get();
        }
        if (option.code().equals(AsQuestionnaire.DOES_NOT_APPLY)) {
            return null;
        }
        if (!option.code().matches("-?[0-9]{1,4}")) {
            throw new IllegalArgumentException("%s.answerOption does not say what it counts: give a whole number as its code or as ordinalValue.".formatted(path));
        }
        return Integer.valueOf(option.code());
    }

    private static Instrument key(Questionnaire questionnaire, List<AnswerSet> sets, List<Item> items, Reckoning reckoning) {
        var id = questionnaire.about("id").isEmpty() ? questionnaire.about("name") : questionnaire.about("id");
        var ids = items.stream().map(Item::id).toList();
        var always = ids.size() - AskedWhen.of(questionnaire).size();
        var needed = new Needed(Math.max(1, always), always == ids.size() ? "Chosen when it was added: every answer is needed." : "Chosen when it was added: as many answers as there are questions that are always asked.");
        var scale = new Scale("total", ids, new Method(reckoning.method(), 1), needed, reckoning.better(), List.of(), true);
        var heavier = reckoning.better() == Scale.Direction.HIGHER ? Comparison.AT_MOST : Comparison.AT_LEAST;
        var statements = reckoning.line().map(line -> new Indicator("%s.total".formatted(id), "total", heavier, line, Standing.OWN, "Chosen when it was added.")).stream().toList();
        var title = questionnaire.about("title").isEmpty() ? id : questionnaire.about("title");
        var holder = Optional.of(questionnaire.about("publisher")).filter(name -> !name.isEmpty()).orElse("as the file says");
        return new Instrument(id, new About(title, List.of(), questionnaire.about("version").isEmpty() ? "1" : questionnaire.about("version"), Math.max(1, items.size() / 8), About.Rater.STAFF,
            Optional.of(questionnaire.about("copyright")).filter(words -> !words.isEmpty()).orElse(title), List.of()),
            new Licence(Licence.Kind.C, holder, List.of(), List.of()), new Questions(sets, items, false), List.of(scale), statements, List.of());
    }

    private static Wording wording(Questionnaire questionnaire, Instrument key, Map<List<Label>, AnswerSet> sets) {
        var labels = new ArrayList<Label>();
        for (var set : sets.entrySet()) {
            set.getKey().stream().filter(label -> labels.stream().noneMatch(known -> known.equals(label))).forEach(labels::add);
        }
        var language = questionnaire.about("language").isEmpty() ? "en" : questionnaire.about("language").replaceAll("-.*", "");
        var licence = questionnaire.about("copyright").isEmpty() ? key.licence().holder() : questionnaire.about("copyright");
        return new Wording(key.id(), key.about().version(), language, questionnaire.about("description"),
            questionnaire.questions().stream().map(question -> new Worded(question.linkId(), question.prefix().isEmpty() ? question.text() : question.prefix() + " " + question.text())).toList(),
            labels, licence).fitting(key);
    }
}
