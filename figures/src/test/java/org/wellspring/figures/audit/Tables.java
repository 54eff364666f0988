package org.wellspring.figures.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Audits written down shortly. */
final class Tables {

    private Tables() {}

    /** Columns a, b, c … of these sizes, and figures f1, f2 … with these rows. */
    static Audit audit(int minimum, int[] sizes, int[]... rows) {
        var columns = IntStream.range(0, sizes.length).mapToObj(j -> new Column(name(j), sizes[j])).toList();
        return new Audit(columns, figures(rows), minimum);
    }

    static List<Figure> figures(int[]... rows) {
        return IntStream.range(0, rows.length).mapToObj(i -> new Figure("f" + (i + 1), rows[i])).toList();
    }

    static int[] row(int... numbers) {
        return numbers;
    }

    static int[] ones(int count) {
        var ones = new int[count];
        Arrays.fill(ones, 1);
        return ones;
    }

    static String name(int column) {
        return column < 26 ? String.valueOf((char) ('a' + column)) : "c" + column;
    }

    /** The combination written out over the columns: what the printed terms add up to, divided. */
    static List<Integer> addedUp(Audit audit, Finding.Isolated isolated) {
        var sums = new ArrayList<Integer>();
        for (int j = 0; j < audit.columns().size(); j++) {
            var at = j;
            var sum = isolated.terms().stream().mapToLong(term -> term.times().longValueExact()
                    * audit.figures().stream().filter(figure -> figure.name().equals(term.figure())).findFirst().orElseThrow().at(at)).sum();
            sums.add(Math.toIntExact(sum / isolated.divisor().longValueExact()));
        }
        return sums;
    }
}
