package org.wellspring.figures.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Joins small teams with a neighbour so that every leaf passes the gate. The gate looks at eligible people, which the
 * employer knows, and never at answers, which would give some away.
 */
public final class Leaves {

    /** Fewest eligible people in a leaf: a privacy gate, not a promise that the figure is precise. */
    public static final int GATE = 20;

    private Leaves() {}

    /**
     * As many leaves as the gate allows, each of neighbours in list order. Among ways with equally many: the one that leaves
     * most groups alone, then the most even one, then the one that joins a small group with the neighbour before it. So a
     * group that passes is joined only where a small neighbour has nowhere else to go. A group with nobody eligible yet is
     * joined too, because people arrive within a quarter.
     *
     * @return the leaves in list order; none where all groups together stay under the gate
     * @throws IllegalArgumentException where two groups share an id
     */
    public static List<Leaf> join(List<Group> groups, Profile profile) {
        var ids = new HashSet<String>();
        if (!groups.stream().map(Group::id).allMatch(ids::add)) {
            throw new IllegalArgumentException("Two groups share an id; each group is listed once.");
        }
        var eligible = groups.stream().mapToInt(Group::eligible).reduce(0, Math::addExact);
        if (eligible < GATE) {
            return List.of();
        }
        return profile.oneLeaf(eligible) ? List.of(new Leaf(groups)) : best(groups);
    }

    /** The best way to cut the first 0, 1, 2, … groups, each found from the best ways to cut fewer. */
    private static List<Leaf> best(List<Group> groups) {
        var best = new ArrayList<Optional<Cut>>();
        best.add(Optional.of(Cut.NOTHING));
        for (var end = 1; end <= groups.size(); end++) {
            best.add(bestWithLast(groups.subList(0, end), best));
        }
        return best.getLast().map(Cut::leaves).orElseThrow();
    }

    /** Tries every length for the last leaf, the shortest first, as long as it could not be cut into two that pass. */
    private static Optional<Cut> bestWithLast(List<Group> groups, List<Optional<Cut>> shorter) {
        var end = groups.size();
        return IntStream.rangeClosed(1, end)
                .takeWhile(length -> besideTheLargest(groups.subList(end - length, end)) < 2L * GATE)
                .mapToObj(length -> shorter.get(end - length).flatMap(cut -> cut.and(groups.subList(end - length, end))))
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder());
    }

    /** Where no cut gives two leaves that pass, both sides of one group are under the gate, so this is under twice the gate. */
    private static long besideTheLargest(List<Group> groups) {
        var sizes = groups.stream().mapToLong(Group::eligible).summaryStatistics();
        return sizes.getSum() - sizes.getMax();
    }
}
