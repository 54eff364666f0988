package org.wellspring.figures.grid;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One or more neighbouring teams that are counted together and never apart.
 *
 * @param groups in list order, at least one
 */
public record Leaf(List<Group> groups) {

    public Leaf {
        groups = List.copyOf(groups);
        if (groups.isEmpty()) {
            throw new IllegalArgumentException("A leaf holds at least one group.");
        }
    }

    /** Eligible people in all its groups. */
    public int eligible() {
        return groups.stream().mapToInt(Group::eligible).sum();
    }

    /** Its groups by name: {@code Ward 4}, {@code Ward 5 and Day unit}, {@code A, B and C}. */
    public String name() {
        var names = groups.stream().map(Group::name).toList();
        var last = names.size() - 1;
        return last == 0
                ? names.getFirst()
                : names.stream().limit(last).collect(Collectors.joining(", ")) + " and " + names.getLast();
    }
}
