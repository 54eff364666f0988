package org.wellspring.ballot.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The departments that a survey is told by: whole leaves, each in one division, so that a figure costs nobody more than a figure of everybody. */
public final class Divisions {
    private static final Comparator<Division> BY_NAME = Comparator.comparing(Division::name).thenComparing(Division::id);

    private Divisions() {}

    /**
     * Departments that share a leaf are one division. Then the smallest one of which too little could be told is joined with the smaller of its two
     * neighbours by name, until something can be told of all, or one is left. Depends on nothing else, so that a second attempt ends alike.
     *
     * @param leaves one division for each leaf, with the departments of its teams
     * @param tells whether enough could be told of a division
     * @return by name
     */
    public static List<Division> of(List<Division> leaves, Predicate<Division> tells) {
        var divisions = new ArrayList<Division>();
        leaves.forEach(leaf -> {
            var sharing = divisions.stream().filter(leaf::shares).toList();
            divisions.removeAll(sharing);
            divisions.add(sharing.stream().reduce(leaf, Division::with));
        });
        divisions.sort(BY_NAME);
        while (divisions.size() > 1) {
            var small = divisions.stream().filter(tells.negate()).min(Comparator.comparingInt(Division::eligible));
            if (small.isEmpty()) {
                return divisions;
            }
            join(divisions, small.get());
        }
        return divisions;
    }

    private static void join(List<Division> divisions, Division small) {
        var at = divisions.indexOf(small);
        var neighbour = IntStream.of(at - 1, at + 1).filter(place -> place >= 0 && place < divisions.size()).mapToObj(divisions::get)
            .min(Comparator.comparingInt(Division::eligible)).orElseThrow();
        divisions.removeAll(List.of(small, neighbour));
        divisions.add(small.with(neighbour));
        divisions.sort(BY_NAME);
    }
}
