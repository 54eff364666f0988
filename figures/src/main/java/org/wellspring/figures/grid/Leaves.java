package org.wellspring.figures.grid;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * Joins small teams with a neighbour so that every leaf passes the gate. The gate looks at eligible people, which the
 * employer knows, and never at answers, which would give some away.
 */
public final class Leaves {

    /** Fewest eligible people in a leaf: a privacy gate, not a promise that the figure is precise. */
    public static final int GATE = 20;

    private Leaves() {}

    /**
     * As many leaves as the gate allows, each of neighbours in list order; among those the one that leaves the most passing
     * groups alone, then the most even one, then the one that joins later groups first. A group that passes is joined
     * only where a small neighbour has nowhere else to go. Groups with nobody eligible are joined too: people arrive within a quarter.
     *
     * @return the leaves in list order; none where all groups together stay under the gate
     * @throws IllegalArgumentException where two groups share an id
     */
    public static List<Leaf> join(List<Group> groups, Profile profile) {
        var ids = new HashSet<String>();
        if (!groups.stream().map(Group::id).allMatch(ids::add)) {
            throw new IllegalArgumentException("Two groups share an id; each group is listed once.");
        }
        var eligible = groups.stream().mapToInt(Group::eligible).sum();
        if (eligible < GATE) {
            return List.of();
        }
        return profile.oneLeaf(eligible) ? List.of(new Leaf(groups)) : best(groups);
    }

    /** Builds the best way to cut the first 1, 2, 3, … groups, each from the best ways to cut fewer. */
    private static List<Leaf> best(List<Group> groups) {
        var best = new ArrayList<Cut>();
        best.add(Cut.NOTHING);
        for (var end = 1; end <= groups.size(); end++) {
            Cut found = null;
            for (var from = end - 1; from >= 0; from--) {
                var leaf = new Leaf(groups.subList(from, end));
                var before = best.get(from);
                if (leaf.eligible() >= GATE && before.possible()) {
                    var cut = before.and(leaf);
                    found = found == null || cut.compareTo(found) > 0 ? cut : found;
                }
            }
            best.add(found == null ? Cut.IMPOSSIBLE : found);
        }
        return best.getLast().leaves();
    }
}
