package org.wellspring.figures.suppress;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The best choice by exact search: no cell more, one more, two more, and so on; among equally many those with the fewest people. A sum
 * with one hidden cell gives it away, so one of its other cells must be hidden too: only those are tried then. Hiding more never
 * narrows what was wide, so a set is looked at once.
 */
final class Fewest {

    private final Table table;
    private final Protection protection;
    private final Set<Set<Integer>> seen = new HashSet<>();
    private final List<Set<Integer>> found = new ArrayList<>();

    Fewest(Table table, Protection protection) {
        this.table = table;
        this.protection = protection;
    }

    Set<Integer> beyond(Set<Integer> primary) {
        for (int more = 0; more <= table.size() - primary.size() && found.isEmpty(); more++) {
            seen.clear();
            search(new TreeSet<>(primary), more);
        }
        return found.stream().min(Comparator.comparing(this::people)).orElseThrow();
    }

    private void search(Set<Integer> hidden, int more) {
        if (!seen.add(hidden)) {
            return;
        }
        if (more == 0) {
            if (protection.exposed(table, hidden).isEmpty() && protection.groupsHidden(table, hidden)) {
                found.add(hidden);
            }
            return;
        }
        next(hidden).filter(cell -> !hidden.contains(cell)).forEach(cell -> {
            var larger = new TreeSet<>(hidden);
            larger.add(cell);
            search(larger, more - 1);
        });
    }

    private IntStream next(Set<Integer> hidden) {
        return table.sums().stream().filter(sum -> hidden.stream().filter(sum::has).count() == 1).findFirst()
                .map(sum -> IntStream.range(0, table.size()).filter(sum::has)).orElseGet(() -> IntStream.range(0, table.size()));
    }

    private int people(Set<Integer> hidden) {
        return hidden.stream().mapToInt(table.counts()::get).sum();
    }
}
