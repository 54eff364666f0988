package org.wellspring.figures.suppress;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Counts of people, inner cells and totals alike, with the sums that hold between them.
 *
 * @param counts of each cell, 0 or more
 * @param sums every one that a reader of the table knows
 */
public record Table(List<Integer> counts, List<Sum> sums) {

    /**
     * One cell is the sum of others.
     *
     * @param total its place among the cells
     * @param parts the places of the others
     */
    public record Sum(int total, List<Integer> parts) {

        public Sum {
            parts = List.copyOf(parts);
        }

        boolean has(int cell) {
            return cell == total || parts.contains(cell);
        }
    }

    public Table {
        counts = List.copyOf(counts);
        sums = List.copyOf(sums);
        for (var sum : sums) {
            var parts = sum.parts.stream().mapToLong(counts::get).sum();
            if (counts.get(sum.total) != parts) {
                throw new IllegalArgumentException("Cell %d says %d, but its parts add up to %d.".formatted(sum.total, counts.get(sum.total), parts));
            }
        }
        if (counts.stream().anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("A count of people is 0 or more.");
        }
    }

    /**
     * Cells in a line and, last, their total.
     *
     * @throws ArithmeticException where the total does not fit an int
     */
    public static Table line(int... counts) {
        var cells = new ArrayList<>(IntStream.of(counts).boxed().toList());
        cells.add(IntStream.of(counts).reduce(0, Math::addExact));
        return new Table(cells, List.of(new Sum(counts.length, IntStream.range(0, counts.length).boxed().toList())));
    }

    /**
     * Rows of cells, each with its total behind it, and a last row of totals: cell (i, j) is at i × (columns + 1) + j.
     *
     * @throws ArithmeticException where a total does not fit an int
     */
    public static Table grid(int[][] counts) {
        var columns = counts[0].length;
        var wide = columns + 1;
        var cells = new ArrayList<Integer>();
        for (var row : counts) {
            IntStream.of(row).forEach(cells::add);
            cells.add(IntStream.of(row).reduce(0, Math::addExact));
        }
        IntStream.range(0, wide).forEach(j -> cells.add(IntStream.range(0, counts.length).map(i -> cells.get(i * wide + j)).reduce(0, Math::addExact)));
        var sums = new ArrayList<Sum>();
        IntStream.rangeClosed(0, counts.length).forEach(i -> sums.add(new Sum(i * wide + columns, IntStream.range(0, columns).mapToObj(j -> i * wide + j).toList())));
        IntStream.range(0, wide).forEach(j -> sums.add(new Sum(counts.length * wide + j, IntStream.range(0, counts.length).mapToObj(i -> i * wide + j).toList())));
        return new Table(cells, sums);
    }

    int size() {
        return counts.size();
    }

    /** The cells that are no total, which all others are sums of. */
    List<Integer> inner() {
        return IntStream.range(0, size()).filter(cell -> sums.stream().noneMatch(sum -> sum.total == cell)).boxed().toList();
    }

    /** A cell as a row over the inner cells. */
    int[] row(int cell) {
        var inner = inner();
        var at = inner.indexOf(cell);
        var row = new int[inner.size()];
        if (at >= 0) {
            row[at] = 1;
            return row;
        }
        var sum = sums.stream().filter(one -> one.total == cell).findFirst().orElseThrow();
        for (var part : sum.parts) {
            var below = row(part);
            for (int j = 0; j < row.length; j++) {
                row[j] += below[j];
            }
        }
        return row;
    }
}
