package org.wellspring.figures.suppress;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.wellspring.figures.audit.RowSpace;
import org.wellspring.figures.audit.bounds.Bounds;
import org.wellspring.figures.audit.bounds.Interval;
import org.wellspring.figures.audit.bounds.Reported;

/**
 * Somebody who has the table with its gaps before them, knows every sum, and reckons: each shown cell is its number, each hidden one
 * anything from 0 to a ceiling, and the sums hold. Knows nothing of how the gaps were chosen.
 */
record Reader(Table table, Set<Integer> hidden) {

    private static final double CEILING = 2_000;

    /** What a cell can be. */
    Interval canBe(int cell) {
        var least = new double[table.size()];
        var most = new double[table.size()];
        for (int at = 0; at < least.length; at++) {
            least[at] = hidden.contains(at) ? 0 : table.counts().get(at);
            most[at] = hidden.contains(at) ? CEILING : table.counts().get(at);
        }
        return new Bounds(least, most, sums()).of(only(cell));
    }

    /** Whether some hidden cell is known to less than {@code width}. */
    boolean narrows(int width) {
        return hidden.stream().anyMatch(cell -> canBe(cell).width() < width - 1e-6);
    }

    /** Whether the number of people in some inner cells, together fewer than {@code least}, follows from what is shown. */
    boolean isolates(int least) {
        var inner = table.inner();
        var shown = IntStream.range(0, table.size()).filter(cell -> !hidden.contains(cell)).mapToObj(table::row).toList();
        var space = new RowSpace(shown, inner.size());
        return IntStream.range(1, 1 << inner.size())
                .filter(bits -> people(inner, bits) > 0 && people(inner, bits) < least)
                .anyMatch(bits -> space.holds(IntStream.range(0, inner.size()).map(j -> bits >> j & 1).toArray()));
    }

    boolean learnsNothingAgainst(Protection protection) {
        return !alone() && !narrows(protection.width()) && !isolates(protection.least());
    }

    /** Whether a sum has one gap only: anybody fills it. */
    private boolean alone() {
        return table.sums().stream().anyMatch(sum -> hidden.stream().filter(sum::has).count() == 1);
    }

    private List<Reported> sums() {
        var sums = new ArrayList<Reported>();
        for (var sum : table.sums()) {
            var row = new int[table.size()];
            sum.parts().forEach(part -> row[part]++);
            row[sum.total()]--;
            sums.add(Reported.exact("sum", row, 0));
        }
        return sums;
    }

    private int[] only(int cell) {
        return IntStream.range(0, table.size()).map(at -> at == cell ? 1 : 0).toArray();
    }

    private int people(List<Integer> inner, int bits) {
        return IntStream.range(0, inner.size()).filter(j -> (bits >> j & 1) == 1).map(j -> table.counts().get(inner.get(j))).sum();
    }
}
