package org.wellspring.figures.audit;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * What most products offer: exact counts for any choice of filters that at least {@code least} people pass.
 *
 * @param least people in a count
 * @param filters at most so many at once
 * @param remainder whether those who are not in the count must be {@code least} too
 */
record Dashboard(int least, int filters, boolean remainder) {

    /** Every count that somebody who may filter by these attributes can read off. */
    List<int[]> counts(Unit unit, Collection<Integer> attributes) {
        var counts = new ArrayList<int[]>();
        for (int chosen = 0; chosen < 1 << Unit.ATTRIBUTES; chosen++) {
            var bits = chosen;
            var by = IntStream.range(0, Unit.ATTRIBUTES).filter(a -> (bits >> a & 1) == 1).boxed().toList();
            if (by.size() <= filters && attributes.containsAll(by)) {
                unit.people().stream().map(person -> by.stream().map(a -> person[a]).toList()).distinct()
                        .map(values -> unit.with(by, values)).filter(row -> shown(Unit.count(row), unit.size())).forEach(counts::add);
            }
        }
        return counts;
    }

    List<int[]> counts(Unit unit) {
        return counts(unit, Set.of(0, 1, 2, 3, 4));
    }

    private boolean shown(int count, int all) {
        return count >= least && (!remainder || count == all || all - count >= least);
    }

    /** The people whose own answer follows: the unit vectors of the row space, which are the reduced rows with nothing but their pivot. */
    static Set<Integer> solved(List<int[]> counts, int people) {
        var reduced = Remainders.of(counts.toArray(int[][]::new), people, Integer.MAX_VALUE);
        return IntStream.range(0, reduced.rows().length)
                .filter(i -> LongStream.of(reduced.rows()[i]).filter(number -> number != 0).count() == 1)
                .map(i -> reduced.pivots()[i]).boxed().collect(Collectors.toSet());
    }

    /** The same question put to the audit: whether anybody at all is alone. */
    static Finding audited(List<int[]> counts, int minimum) {
        var columns = IntStream.range(0, counts.getFirst().length).mapToObj(i -> new Column("person " + i, 1)).toList();
        return new Audit(columns, Tables.figures(counts.toArray(int[][]::new)), minimum).finding();
    }

    static boolean follows(List<int[]> counts, int[] answers, int person) {
        var basis = Remainders.of(counts.toArray(int[][]::new), answers.length, Integer.MAX_VALUE);
        var rows = Arrays.stream(basis.basis()).mapToObj(counts::get).toArray(int[][]::new);
        var alone = new int[answers.length];
        alone[person] = 1;
        var weights = new Weights(rows, Remainders.of(rows, answers.length, Integer.MAX_VALUE), Integer.MAX_VALUE).of(alone).orElseThrow();
        var sum = BigInteger.ZERO;
        for (int i = 0; i < rows.length; i++) {
            sum = sum.add(weights.numerators()[0][i].multiply(BigInteger.valueOf(counted(rows[i], answers))));
        }
        return sum.divide(weights.denominator()).intValueExact() == answers[person];
    }

    private static long counted(int[] row, int[] answers) {
        return IntStream.range(0, row.length).mapToLong(i -> (long) row[i] * answers[i]).sum();
    }
}
