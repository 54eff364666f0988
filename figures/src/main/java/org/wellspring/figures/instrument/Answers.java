package org.wellspring.figures.instrument;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checked answers to one instrument. What they were is never part of a message: a message may end in a log. */
public final class Answers {

    private final Instrument instrument;
    private final Map<String, Integer> given;

    private Answers(Instrument instrument, Map<String, Integer> given) {
        this.instrument = instrument;
        this.given = given;
    }

    /**
     * Answers by item, in any order; an item that does not appear is missing.
     *
     * @throws IllegalArgumentException for an item there is not or that appears twice, and for a value it does not offer
     */
    public static Answers of(Instrument instrument, List<Answer> answers) {
        var given = new LinkedHashMap<String, Optional<Integer>>();
        for (var answer : answers) {
            var item = instrument.questions().items().stream().filter(each -> each.id().equals(answer.item())).findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("%s has no such item. Its items are %s.".formatted(instrument.id(), itemsOf(instrument))));
            if (given.putIfAbsent(item.id(), Optional.ofNullable(answer.value()).map(value -> checked(instrument, item, value))) != null) {
                throw new IllegalArgumentException("Item %s of %s is answered twice. Leave one answer.".formatted(item.id(), instrument.id()));
            }
        }
        var checked = new LinkedHashMap<String, Integer>();
        given.forEach((item, value) -> value.ifPresent(number -> checked.put(item, number)));
        return new Answers(instrument, checked);
    }

    /**
     * Answers in the order the items are asked, one for each; null for a missing one.
     *
     * @throws IllegalArgumentException for too many or too few, and for a value an item does not offer
     */
    public static Answers inOrder(Instrument instrument, List<? extends @Nullable Number> values) {
        return of(instrument, paired(instrument.id(), instrument.questions().items().stream().map(Item::id).toList(), values));
    }

    /**
     * Answers by scale, in the order of each scale's items; a scale that does not appear was not asked.
     *
     * @throws IllegalArgumentException as above, and for a scale there is not
     */
    public static Answers byScale(Instrument instrument, Map<String, ? extends List<? extends @Nullable Number>> values) {
        var answers = new ArrayList<Answer>();
        values.forEach((scale, numbers) -> answers.addAll(paired("%s of %s".formatted(scale, instrument.id()), instrument.scale(scale).items(), numbers)));
        return of(instrument, answers);
    }

    Optional<Integer> to(Item item) {
        return Optional.ofNullable(given.get(item.id()));
    }

    Instrument instrument() {
        return instrument;
    }

    /** Every answer given is the same, and items keyed one way and items keyed the other are among those answered. */
    boolean allAlike() {
        var answered = instrument.questions().items().stream().filter(item -> given.containsKey(item.id())).toList();
        return answered.stream().map(Item::reversed).distinct().count() == 2 && given.values().stream().distinct().count() == 1;
    }

    private static List<Answer> paired(String what, List<String> items, List<? extends @Nullable Number> values) {
        if (values.size() != items.size()) {
            throw new IllegalArgumentException("%s has %d items and %d answers were given. Write null for one that is missing.".formatted(what, items.size(), values.size()));
        }
        var answers = new ArrayList<Answer>();
        for (var at = 0; at < items.size(); at++) {
            answers.add(new Answer(items.get(at), values.get(at)));
        }
        return answers;
    }

    private static int checked(Instrument instrument, Item item, Number value) {
        var offered = instrument.questions().of(item);
        return offered.values().stream().filter(each -> each == value.doubleValue()).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Item %s of %s is answered with %s, or not at all.".formatted(item.id(), instrument.id(), offered.inWords())));
    }

    private static String itemsOf(Instrument instrument) {
        var items = instrument.questions().items();
        return items.size() > 3 ? "%s to %s".formatted(items.getFirst().id(), items.getLast().id()) : String.join(", ", items.stream().map(Item::id).toList());
    }
}
