package org.wellspring.figures.audit;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How a group's row is added up from figures, exactly: the figures are written as columns with the group as the last, and the
 * reduced rows of that say how often each is taken. Several orders are tried; the one with the fewest terms is kept.
 *
 * @param divisor of all terms, above 0
 */
record Combination(List<Finding.Term> terms, BigInteger divisor) {

    /** @param group atoms whose row lies in the row space */
    static Combination of(Atoms atoms, Collection<Integer> group) {
        var rows = atoms.rows();
        Comparator<Integer> wide = Comparator.comparing(row -> IntStream.of(rows[row]).filter(number -> number != 0).count());
        var orders = List.of((Comparator<Integer>) (_, _) -> 0, wide, wide.reversed());
        return orders.stream()
                .map(order -> inOrder(atoms, group, IntStream.range(0, rows.length).boxed().sorted(order).toList()))
                .min(Comparator.comparing(combination -> combination.terms.size())).orElseThrow();
    }

    private static Combination inOrder(Atoms atoms, Collection<Integer> group, List<Integer> order) {
        var rows = atoms.rows();
        var turned = new int[atoms.count()][order.size() + 1];
        for (int j = 0; j < turned.length; j++) {
            for (int i = 0; i < order.size(); i++) {
                turned[j][i] = rows[order.get(i)][j];
            }
            turned[j][order.size()] = group.contains(j) ? 1 : 0;
        }
        var echelon = Echelon.of(turned, order.size() + 1);
        var terms = new ArrayList<Finding.Term>();
        for (int i = 0; i < echelon.pivots().length; i++) {
            if (echelon.pivots()[i] == order.size()) {
                throw new IllegalArgumentException("The group's row does not follow from the figures.");
            }
            var times = echelon.rows().numerators()[i][order.size()];
            if (times.signum() != 0) {
                terms.add(new Finding.Term(times, atoms.figures().get(order.get(echelon.pivots()[i]))));
            }
        }
        return reduced(terms, echelon.rows().denominator());
    }

    private static Combination reduced(List<Finding.Term> terms, BigInteger denominator) {
        var common = terms.stream().map(Finding.Term::times).reduce(denominator, BigInteger::gcd);
        return new Combination(terms.stream().map(term -> new Finding.Term(term.times().divide(common), term.figure())).toList(), denominator.divide(common));
    }
}
