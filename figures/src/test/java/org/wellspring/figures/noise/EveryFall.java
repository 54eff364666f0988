package org.wellspring.figures.noise;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Plays a sampler with every way its coins can fall, instead of with many random ones, and adds up how likely each result is.
 * Ways less likely than a threshold are not followed; their total is known, so every probability found is exact to within {@link #unfollowed}.
 */
final class EveryFall<T> {

    private final Map<T, Double> likely = new HashMap<>();
    private double unfollowed;

    /** One way so far: the numbers that were drawn, and how likely that is. */
    private record Way(List<BigInteger> drawn, double likely) {}

    EveryFall(Function<Coins, T> sampler, double threshold) {
        Deque<Way> open = new ArrayDeque<>(List.of(new Way(List.of(), 1)));
        while (!open.isEmpty()) {
            var way = open.pop();
            if (way.likely < threshold) {
                unfollowed += way.likely;
            } else {
                follow(sampler, way, open);
            }
        }
    }

    private void follow(Function<Coins, T> sampler, Way way, Deque<Way> open) {
        try {
            likely.merge(sampler.apply(new Played(way.drawn)), way.likely, Double::sum);
        } catch (DrawnOut next) {
            for (var i = BigInteger.ZERO; i.compareTo(next.bound) < 0; i = i.add(BigInteger.ONE)) {
                var longer = new ArrayList<>(way.drawn);
                longer.add(i);
                open.push(new Way(longer, way.likely / next.bound.doubleValue()));
            }
        }
    }

    /** How likely {@code result} is, at least; at most {@link #unfollowed} more. */
    double of(T result) {
        return likely.getOrDefault(result, 0.0);
    }

    /** The total of all ways that were not followed to their end. */
    double unfollowed() {
        return unfollowed;
    }

    /** Coins that fall as written down, and ask for more when the page ends. */
    private static final class Played implements Coins {

        private final Deque<BigInteger> rest;

        Played(List<BigInteger> drawn) {
            rest = new ArrayDeque<>(drawn);
        }

        @Override
        public BigInteger toss(int count) {
            return below(BigInteger.TWO.pow(count));
        }

        @Override
        public BigInteger below(BigInteger bound) {
            if (bound.equals(BigInteger.ONE)) {
                return BigInteger.ZERO;
            }
            if (rest.isEmpty()) {
                throw new DrawnOut(bound);
            }
            return rest.pop();
        }
    }

    private static final class DrawnOut extends RuntimeException {

        private final BigInteger bound;

        DrawnOut(BigInteger bound) {
            super(null, null, false, false);
            this.bound = bound;
        }
    }
}
