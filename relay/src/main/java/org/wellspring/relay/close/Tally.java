package org.wellspring.relay.close;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Exact counts of people by leaf. Lives in memory for the moments between counting and noise. */
record Tally(Map<String, LeafTally> leaves) {
    static Tally empty() {
        return new Tally(new HashMap<>());
    }

    static Tally of(Collection<Said> everybody) {
        var tally = empty();
        everybody.forEach(tally::add);
        return tally;
    }

    void add(Said said) {
        leaves.computeIfAbsent(said.leaf(), _ -> LeafTally.empty()).add(said);
    }

    /** This with the people of {@code other}, who are nobody's of this. */
    Tally plus(Tally other) {
        other.leaves.forEach((leaf, counts) -> leaves.merge(leaf, counts, LeafTally::plus));
        return this;
    }

    /** People in {@code leaf} whose class is {@code heavy}, 0 or 1, in the wave's indicator number {@code place}. */
    int answers(String wave, int place, String leaf, int heavy) {
        return of(leaf).answers(wave, place, heavy);
    }

    /** As {@link #answers(String, int, String, int)}, in all leaves together. */
    int answers(String wave, int place, int heavy) {
        return leaves.values().stream().mapToInt(leaf -> leaf.answers(wave, place, heavy)).sum();
    }

    /** As {@link #answers(String, int, String, int)}, in these leaves together. */
    int answers(String wave, int place, List<String> leaves, int heavy) {
        return leaves.stream().mapToInt(leaf -> answers(wave, place, leaf, heavy)).sum();
    }

    int reports(String leaf, String kind) {
        return of(leaf).reports().getOrDefault(kind, 0);
    }

    int supporters(String leaf, String ask) {
        return of(leaf).supporters().getOrDefault(ask, 0);
    }

    int helped(String leaf, String ask, Said.Helped how) {
        return of(leaf).helped(ask, how);
    }

    /** Asks that somebody in the leaf supports or judges, in alphabetical order, so that the order gives nothing away. */
    SortedSet<String> asks(String leaf) {
        var asks = new TreeSet<>(of(leaf).supporters().keySet());
        asks.addAll(of(leaf).did().keySet());
        return asks;
    }

    private LeafTally of(String leaf) {
        return leaves.getOrDefault(leaf, LeafTally.NOBODY);
    }

    @Override public String toString() {
        return "[counts]";
    }
}
