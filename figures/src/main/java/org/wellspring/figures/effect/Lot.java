package org.wellspring.figures.effect;

import java.util.ArrayList;
import java.util.List;

/**
 * Draws an order by lot, the same for the same seed, so that whoever knows the seed can draw it again and check it. SplitMix64 (Steele,
 * Lea and Flood 2014) with Fisher and Yates's shuffle; good for lots, not for secrets.
 */
public final class Lot {

    private static final long GOLDEN = 0x9e3779b97f4a7c15L;

    private long state;

    /** @param seed any number; publish it with the order */
    public Lot(long seed) {
        this.state = seed;
    }

    /** Every order is equally likely, up to one part in 2^32. */
    public <T> List<T> order(List<T> of) {
        var order = new ArrayList<>(of);
        for (var left = order.size(); left > 1; left--) {
            var drawn = under(left);
            var last = order.get(left - 1);
            order.set(left - 1, order.get(drawn));
            order.set(drawn, last);
        }
        return List.copyOf(order);
    }

    void shuffle(int[] numbers) {
        for (var left = numbers.length; left > 1; left--) {
            var drawn = under(left);
            var last = numbers[left - 1];
            numbers[left - 1] = numbers[drawn];
            numbers[drawn] = last;
        }
    }

    private int under(int bound) {
        return (int) Math.unsignedMultiplyHigh(next(), bound);
    }

    long next() {
        state += GOLDEN;
        var mixed = (state ^ (state >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}
