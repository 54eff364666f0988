package org.wellspring.figures.audit;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Small columns that hang together in the reduced rows. The row space is the sum of its parts, and a 0/1 row is a 0/1 row in each
 * part it touches: so a smallest group lies in one of them.
 *
 * @param columns of this part
 * @param pivots the reduced rows of this part, by their number
 */
record Part(Echelon echelon, List<Integer> columns, List<Integer> pivots) {

    /**
     * The parts of the rows that are 0 in every column before {@code first}: those whose pivot is not before it.
     *
     * @param width of the matrix
     */
    static List<Part> from(Echelon echelon, int first, int width) {
        var leader = IntStream.range(0, width).toArray();
        var rows = IntStream.range(0, echelon.pivots().length).filter(i -> echelon.pivots()[i] >= first).boxed().toList();
        for (var row : rows) {
            for (int j = first; j < width; j++) {
                if (echelon.rows().numerators()[row][j].signum() != 0) {
                    leader[found(leader, j)] = found(leader, echelon.pivots()[row]);
                }
            }
        }
        var parts = new LinkedHashMap<Integer, Part>();
        for (var row : rows) {
            parts.computeIfAbsent(found(leader, echelon.pivots()[row]), _ -> new Part(echelon, new ArrayList<>(), new ArrayList<>())).pivots.add(row);
        }
        for (int j = first; j < width; j++) {
            var part = parts.get(found(leader, j));
            if (part != null) {
                part.columns.add(j);
            }
        }
        return List.copyOf(parts.values());
    }

    /** One for each column without a pivot: it is the sum of the reduced rows, each as often as its pivot column says. */
    List<Equation> equations() {
        var equations = new ArrayList<Equation>();
        for (var column : columns) {
            var among = new ArrayList<Integer>();
            var times = new ArrayList<BigInteger>();
            for (var row : pivots) {
                if (echelon.rows().numerators()[row][column].signum() != 0) {
                    among.add(echelon.pivots()[row]);
                    times.add(echelon.rows().numerators()[row][column]);
                }
            }
            if (!among.contains(column)) {
                among.add(column);
                times.add(echelon.rows().denominator().negate());
                equations.add(Equation.zero(among, times));
            }
        }
        return equations;
    }

    /** Whether the row with ones in exactly these columns lies in the row space, in full. */
    boolean holds(Collection<Integer> group) {
        var in = pivots.stream().filter(row -> group.contains(echelon.pivots()[row])).toList();
        return columns.stream().allMatch(column -> {
            var sum = in.stream().map(row -> echelon.rows().numerators()[row][column]).reduce(BigInteger.ZERO, BigInteger::add);
            return sum.equals(group.contains(column) ? echelon.rows().denominator() : BigInteger.ZERO);
        });
    }

    private static int found(int[] leader, int column) {
        var at = column;
        while (leader[at] != at) {
            leader[at] = leader[leader[at]];
            at = leader[at];
        }
        return at;
    }
}
