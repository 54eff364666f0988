package org.wellspring.figures.grid;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One way to cut the first few groups into leaves; the greater one is the better one.
 *
 * @param alone how many groups stand alone
 * @param spread sum of the squared sizes: smaller is more even
 */
record Cut(List<Leaf> leaves, int alone, long spread) implements Comparable<Cut> {

    static final Cut NOTHING = new Cut(List.of(), 0, 0);

    private static final Comparator<Cut> BETTER = Comparator.<Cut>comparingInt(cut -> cut.leaves.size())
            .thenComparingInt(Cut::alone)
            .thenComparing(Comparator.comparingLong(Cut::spread).reversed());

    /** This with one more leaf, where {@code groups} pass the gate together. */
    Optional<Cut> and(List<Group> groups) {
        var eligible = groups.stream().mapToLong(Group::eligible).sum();
        return eligible < Leaves.GATE
                ? Optional.empty()
                : Optional.of(new Cut(
                        Stream.concat(leaves.stream(), Stream.of(new Leaf(groups))).toList(),
                        alone + (groups.size() == 1 ? 1 : 0),
                        spread + eligible * eligible));
    }

    @Override
    public int compareTo(Cut other) {
        return BETTER.compare(this, other);
    }
}
