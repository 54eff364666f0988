package org.wellspring.figures.grid;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * One way to cut the first few groups into leaves; the greater one is the better one.
 *
 * @param alone how many groups that pass the gate stand alone
 * @param spread sum of the squared sizes: smaller is more even
 */
record Cut(List<Leaf> leaves, int alone, long spread, boolean possible) implements Comparable<Cut> {

    static final Cut NOTHING = new Cut(List.of(), 0, 0, true);
    static final Cut IMPOSSIBLE = new Cut(List.of(), 0, 0, false);

    private static final Comparator<Cut> BETTER = Comparator.<Cut>comparingInt(cut -> cut.leaves.size())
            .thenComparingInt(Cut::alone)
            .thenComparing(Comparator.comparingLong(Cut::spread).reversed());

    Cut and(Leaf leaf) {
        return new Cut(
                Stream.concat(leaves.stream(), Stream.of(leaf)).toList(),
                alone + (leaf.groups().size() == 1 ? 1 : 0),
                spread + (long) leaf.eligible() * leaf.eligible(),
                true);
    }

    @Override
    public int compareTo(Cut other) {
        return BETTER.compare(this, other);
    }
}
