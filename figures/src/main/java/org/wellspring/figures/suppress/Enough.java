package org.wellspring.figures.suppress;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * A good choice for a large table: while something is exposed, hides one more cell, the one with the fewest people in a sum with the
 * exposed one; then shows again, the largest first, what did not need to be hidden. Every step is proved like the last one, and
 * a table with nothing shown gives nothing away: so it ends, and never with too little.
 */
final class Enough {

    private final Table table;
    private final Protection protection;

    Enough(Table table, Protection protection) {
        this.table = table;
        this.protection = protection;
    }

    Set<Integer> beyond(Set<Integer> primary) {
        var hidden = new TreeSet<>(primary);
        for (var next = next(hidden); next.isPresent(); next = next(hidden)) {
            hidden.add(next.get());
        }
        for (var cell : largestFirst(hidden)) {
            if (!primary.contains(cell)) {
                hidden.remove(cell);
                if (protection.exposed(table, hidden).isPresent() || !protection.groupsHidden(table, hidden)) {
                    hidden.add(cell);
                }
            }
        }
        return hidden;
    }

    private Optional<Integer> next(Set<Integer> hidden) {
        var exposed = protection.exposed(table, hidden);
        if (exposed.isEmpty()) {
            return protection.groupsHidden(table, hidden) ? Optional.empty() : smallest(hidden, Optional.empty());
        }
        return smallest(hidden, exposed).or(() -> smallest(hidden, Optional.empty()));
    }

    /** The shown cell with the fewest people, of those in a sum with {@code beside} if there is one. */
    private Optional<Integer> smallest(Set<Integer> hidden, Optional<Integer> beside) {
        return IntStream.range(0, table.size()).boxed().filter(cell -> !hidden.contains(cell))
                .filter(cell -> beside.isEmpty() || table.sums().stream().anyMatch(sum -> sum.has(cell) && sum.has(beside.get())))
                .min(Comparator.comparing(table.counts()::get));
    }

    private List<Integer> largestFirst(Set<Integer> hidden) {
        return hidden.stream().sorted(Comparator.comparing(table.counts()::get).reversed()).toList();
    }
}
