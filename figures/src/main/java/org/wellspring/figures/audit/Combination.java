package org.wellspring.figures.audit;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How a group's row is added up from figures, exactly, so that anybody can do it again by hand. One figure or the
 * difference of two is tried first. Among independent figures there is one way; several orders of choosing them are tried, and the way with the fewest terms is kept.
 *
 * @param divisor of all terms, above 0
 */
record Combination(List<Finding.Term> terms, BigInteger divisor) {

    /** @param group atoms whose row lies in the row space */
    static Combination of(Atoms atoms, Collection<Integer> group) {
        var rows = atoms.rows();
        var wanted = IntStream.range(0, atoms.count()).map(atom -> group.contains(atom) ? 1 : 0).toArray();
        Comparator<Integer> wide = Comparator.comparing(row -> IntStream.of(rows[row]).filter(number -> number != 0).count());
        Comparator<Integer> near = Comparator.comparing(row -> group.stream().noneMatch(atom -> rows[row][atom] != 0));
        return difference(atoms, wanted).orElseGet(() -> List.of((Comparator<Integer>) (_, _) -> 0, wide, near.thenComparing(wide.reversed())).stream()
                .map(order -> inOrder(atoms, wanted, IntStream.range(0, rows.length).boxed().sorted(order).toList()))
                .min(Comparator.comparing(combination -> combination.terms.size())).orElseThrow());
    }

    /** One figure as it is, or one minus another, which is what a reader would try first. */
    private static Optional<Combination> difference(Atoms atoms, int[] wanted) {
        var known = new HashMap<Line, Integer>();
        for (int i = 0; i < atoms.rows().length; i++) {
            known.put(new Line(atoms.rows()[i]), i);
        }
        var alone = known.get(new Line(wanted));
        if (alone != null) {
            return Optional.of(new Combination(List.of(new Finding.Term(BigInteger.ONE, atoms.figures().get(alone))), BigInteger.ONE));
        }
        return IntStream.range(0, atoms.rows().length).boxed().flatMap(i -> {
            var other = known.get(new Line(IntStream.range(0, wanted.length).map(j -> atoms.rows()[i][j] - wanted[j]).toArray()));
            return other == null ? Stream.empty() : Stream.of(new Combination(List.of(
                    new Finding.Term(BigInteger.ONE, atoms.figures().get(i)), new Finding.Term(BigInteger.ONE.negate(), atoms.figures().get(other))), BigInteger.ONE));
        }).findFirst();
    }

    private static Combination inOrder(Atoms atoms, int[] wanted, List<Integer> order) {
        var matrix = order.stream().map(row -> atoms.rows()[row]).toArray(int[][]::new);
        var primes = Primes.falling();
        Optional<Fractions> weights = Optional.empty();
        var basis = new int[0];
        while (weights.isEmpty()) {
            var prime = primes.next();
            var reduced = Remainders.of(matrix, wanted.length, prime);
            basis = reduced.basis();
            weights = new Weights(IntStream.of(basis).mapToObj(i -> matrix[i]).toArray(int[][]::new), reduced, prime).of(wanted);
        }
        return reduced(IntStream.of(basis).mapToObj(i -> atoms.figures().get(order.get(i))).toList(), weights.orElseThrow());
    }

    private static Combination reduced(List<String> figures, Fractions weights) {
        var common = List.of(weights.numerators()[0]).stream().reduce(weights.denominator(), BigInteger::gcd);
        var terms = new ArrayList<Finding.Term>();
        for (int i = 0; i < figures.size(); i++) {
            if (weights.numerators()[0][i].signum() != 0) {
                terms.add(new Finding.Term(weights.numerators()[0][i].divide(common), figures.get(i)));
            }
        }
        return new Combination(terms, weights.denominator().divide(common));
    }
}
