package org.wellspring.figures.instrument;

import java.util.List;

/**
 * What is asked and what may be answered.
 *
 * @param answers the sets of values items choose from
 * @param items in the order they are asked
 * @param oneAnswerIsSuspect whether the same answer to every item speaks of not having read them, because items are keyed both ways
 */
public record Questions(List<AnswerSet> answers, List<Item> items, boolean oneAnswerIsSuspect) {

    public Questions {
        answers = Given.differing(Given.list(answers, 1, 20, "answers"), AnswerSet::id, "answers");
        items = Given.differing(Given.list(items, 1, 200, "items"), Item::id, "items");
        for (var item : items) {
            var set = answers.stream().filter(each -> each.id().equals(item.answers())).findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("Item %s chooses from %s, which is not among the answers.".formatted(item.id(), item.answers())));
            if (item.reversed() && !set.mirrors()) {
                throw new IllegalArgumentException("Item %s cannot be reversed: the values of %s are not the same from both ends.".formatted(item.id(), set.id()));
            }
        }
        if (oneAnswerIsSuspect && items.stream().map(Item::reversed).distinct().count() < 2) {
            throw new IllegalArgumentException("One answer throughout is only suspect where items are keyed both ways.");
        }
    }

    /** @throws IllegalArgumentException for an item there is not */
    public Item item(String id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no item %s.".formatted(id)));
    }

    /** The values an item may be answered with. */
    public AnswerSet of(Item item) {
        return answers.stream().filter(set -> set.id().equals(item.answers())).findFirst().orElseThrow();
    }
}
