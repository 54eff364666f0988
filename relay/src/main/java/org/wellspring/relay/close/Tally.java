package org.wellspring.relay.close;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Exact counts of people. Lives in memory for the moments between counting and noise. */
final class Tally {
    private final Map<Cell, Integer> counts = new HashMap<>();

    static Tally of(Collection<Said> everybody) {
        var tally = new Tally();
        everybody.forEach(tally::add);
        return tally;
    }

    /** People in {@code leaf} whose class is {@code heavy}, 0 or 1, in the wave's indicator number {@code place}. */
    int answers(String wave, int place, String leaf, int heavy) {
        return count(new Answer(wave, place, leaf, heavy));
    }

    /** As {@link #answers(String, int, String, int)}, in all leaves together. */
    int answers(String wave, int place, int heavy) {
        return counts.entrySet().stream()
            .filter(count -> count.getKey() instanceof Answer(var of, var at, _, var one) && of.equals(wave) && at == place && one == heavy)
            .mapToInt(Map.Entry::getValue).sum();
    }

    int reports(String leaf, String kind) {
        return count(new Report(leaf, kind));
    }

    int supporters(String leaf, String ask) {
        return count(new Support(leaf, ask));
    }

    int helped(String leaf, String ask, Said.Helped how) {
        return count(new Help(leaf, ask, how));
    }

    /** Asks that somebody in the leaf supports or judges, in alphabetical order, so that the order gives nothing away. */
    SortedSet<String> asks(String leaf) {
        return counts.keySet().stream().flatMap(cell -> switch (cell) {
            case Support(var of, var ask) when of.equals(leaf) -> Stream.of(ask);
            case Help(var of, var ask, _) when of.equals(leaf) -> Stream.of(ask);
            case Support _, Help _, Answer _, Report _ -> Stream.<String>empty();
        }).collect(Collectors.toCollection(TreeSet::new));
    }

    private void add(Said said) {
        said.answers().forEach((wave, letters) -> IntStream.range(0, letters.length()).filter(place -> letters.charAt(place) != '-')
            .forEach(place -> one(new Answer(wave, place, said.leaf(), letters.charAt(place) - '0'))));
        said.kinds().forEach(kind -> one(new Report(said.leaf(), kind)));
        said.asks().forEach(ask -> one(new Support(said.leaf(), ask)));
        said.did().forEach((ask, how) -> one(new Help(said.leaf(), ask, how)));
    }

    private void one(Cell cell) {
        counts.merge(cell, 1, Integer::sum);
    }

    private int count(Cell cell) {
        return counts.getOrDefault(cell, 0);
    }

    @Override public String toString() {
        return "[counts]";
    }

    private sealed interface Cell {}

    private record Answer(String wave, int place, String leaf, int heavy) implements Cell {}

    private record Report(String leaf, String kind) implements Cell {}

    private record Support(String leaf, String ask) implements Cell {}

    private record Help(String leaf, String ask, Said.Helped how) implements Cell {}
}
