package org.wellspring.figures.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.wellspring.figures.Rational;

/** All sums of rows, by elimination in fractions: slow, and so plain that it can be believed. */
public final class RowSpace {

    private final int width;
    private final List<Rational[]> rows = new ArrayList<>();

    public RowSpace(List<int[]> spanning, int width) {
        this.width = width;
        for (var row : spanning) {
            var rest = rest(row);
            if (pivot(rest) < width) {
                rows.add(rest);
            }
        }
    }

    static RowSpace of(Audit audit) {
        return new RowSpace(audit.figures().stream().map(Figure::row).toList(), audit.columns().size());
    }

    int rank() {
        return rows.size();
    }

    public boolean holds(int[] row) {
        return pivot(rest(row)) == width;
    }

    /** Whether the row with ones in exactly these columns is a sum. */
    boolean holds(Set<Integer> group) {
        return holds(IntStream.range(0, width).map(j -> group.contains(j) ? 1 : 0).toArray());
    }

    /** All groups of columns that are sums, as bits; only for few columns. */
    IntStream groups() {
        return IntStream.range(1, 1 << width).filter(bits -> holds(IntStream.range(0, width).map(j -> bits >> j & 1).toArray()));
    }

    /** People of the smallest group of somebody under the minimum, each column other people; or none. */
    static OptionalLong smallest(Audit audit) {
        IntPredicate few = bits -> people(audit, bits) > 0 && people(audit, bits) < audit.minimum();
        var space = of(audit);
        return IntStream.range(1, 1 << space.width).filter(few)
                .filter(bits -> space.holds(IntStream.range(0, space.width).map(j -> bits >> j & 1).toArray()))
                .mapToLong(bits -> people(audit, bits)).min();
    }

    /** Everybody with a column among these, counted once. */
    static long people(Audit audit, int bits) {
        return IntStream.range(0, audit.columns().size()).filter(j -> (bits >> j & 1) == 1)
                .mapToObj(audit.columns()::get).map(column -> List.of(column.who(), (Object) column.size())).distinct()
                .mapToLong(holder -> (int) holder.get(1)).sum();
    }

    private Rational[] rest(int[] row) {
        var rest = Arrays.stream(row).mapToObj(Rational::of).toArray(Rational[]::new);
        for (var other : rows) {
            var pivot = pivot(other);
            var factor = rest[pivot].dividedBy(other[pivot]);
            if (factor.signum() != 0) {
                for (int j = pivot; j < width; j++) {
                    rest[j] = rest[j].minus(factor.times(other[j]));
                }
            }
        }
        return rest;
    }

    private static int pivot(Rational[] row) {
        return (int) Arrays.stream(row).takeWhile(number -> number.signum() == 0).count();
    }
}
