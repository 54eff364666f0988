package org.wellspring.figures.instrument;

import java.util.List;

/**
 * The values an item may be answered with.
 *
 * @param id within its instrument
 * @param values rising, each once, between -10,000 and 10,000
 * @param notApplicable whether "does not apply" is offered, which counts as no answer
 */
public record AnswerSet(String id, List<Integer> values, boolean notApplicable) {

    public AnswerSet {
        Given.id(id, "The id of an answer set");
        values = Given.list(values, 2, 101, "The values of %s".formatted(id));
        for (var at = 0; at < values.size(); at++) {
            if (Math.abs(values.get(at)) > 10_000 || at > 0 && values.get(at) <= values.get(at - 1)) {
                throw new IllegalArgumentException("The values of %s must rise, between -10,000 and 10,000.".formatted(id));
            }
        }
    }

    public int least() {
        return values.getFirst();
    }

    public int greatest() {
        return values.getLast();
    }

    /** Whether every value has its mirror, so that an item may be reversed. */
    boolean mirrors() {
        return values.stream().allMatch(value -> values.contains(mirrored(value)));
    }

    /** The value as far from the other end: 5 of 1 to 5 becomes 1. */
    int mirrored(int value) {
        return least() + greatest() - value;
    }

    /** In words for a message: {@code 1, 2, 3, 4 or 5}; long sets by their ends. */
    String inWords() {
        return values.size() > 12
                ? "%d to %d".formatted(least(), greatest())
                : String.join(", ", values.subList(0, values.size() - 1).stream().map(String::valueOf).toList()) + " or " + greatest();
    }
}
