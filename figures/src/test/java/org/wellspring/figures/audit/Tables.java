package org.wellspring.figures.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
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

    /** How few people are isolated, or very many where none are. */
    static long people(Audit audit) {
        return switch (audit.finding()) {
            case Finding.Isolated isolated -> isolated.people();
            case Finding.NoneIsolated() -> Integer.MAX_VALUE;
            case Finding.NotProven(var around) -> throw new AssertionError("Not proven around " + around);
        };
    }

    /** Three to seven columns of one to six people, two to five figures over them, and a minimum of two to eleven. */
    static Audit some(Random random) {
        var sizes = random.ints(3 + random.nextInt(5), 1, 7).toArray();
        var rows = IntStream.range(0, 2 + random.nextInt(4)).mapToObj(_ -> random.ints(sizes.length, 0, 2).toArray()).toArray(int[][]::new);
        return audit(2 + random.nextInt(10), sizes, rows);
    }
}
