package org.wellspring.relay.close;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Exact counts of the people of one leaf.
 *
 * @param answers by wave: two cells for each indicator, class 0 and class 1 of the first, then of the next
 * @param reports by kind
 * @param supporters by ask
 * @param did by ask: yes, mixed and no
 */
record LeafTally(Map<String, int[]> answers, Map<String, Integer> reports, Map<String, Integer> supporters, Map<String, int[]> did) {
    static final LeafTally NOBODY = new LeafTally(Map.of(), Map.of(), Map.of(), Map.of());

    static LeafTally empty() {
        return new LeafTally(new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>());
    }

    void add(Said said) {
        said.answers().forEach((wave, letters) -> {
            var cells = answers.computeIfAbsent(wave, _ -> new int[2 * letters.length()]);
            IntStream.range(0, letters.length()).filter(place -> letters.charAt(place) != '-').forEach(place -> cells[2 * place + letters.charAt(place) - '0']++);
        });
        one(reports, said.kinds());
        one(supporters, said.asks());
        said.did().forEach((ask, how) -> did.computeIfAbsent(ask, _ -> new int[Said.Helped.values().length])[how.ordinal()]++);
    }

    LeafTally plus(LeafTally other) {
        other.answers.forEach((wave, cells) -> answers.merge(wave, cells, LeafTally::sum));
        other.reports.forEach((kind, people) -> reports.merge(kind, people, Integer::sum));
        other.supporters.forEach((ask, people) -> supporters.merge(ask, people, Integer::sum));
        other.did.forEach((ask, people) -> did.merge(ask, people, LeafTally::sum));
        return this;
    }

    /** People whose class is {@code heavy}, 0 or 1, in the wave's indicator number {@code place}. */
    int answers(String wave, int place, int heavy) {
        return at(answers, wave, 2 * place + heavy);
    }

    int helped(String ask, Said.Helped how) {
        return at(did, ask, how.ordinal());
    }

    private static void one(Map<String, Integer> counts, Collection<String> words) {
        words.forEach(word -> counts.merge(word, 1, Integer::sum));
    }

    static int[] sum(int[] one, int[] other) {
        var sum = one.clone();
        Arrays.setAll(sum, at -> one[at] + other[at]);
        return sum;
    }

    private static int at(Map<String, int[]> cells, String name, int at) {
        var counts = cells.get(name);
        return counts == null || at >= counts.length ? 0 : counts[at];
    }

    @Override public String toString() {
        return "[counts]";
    }
}
