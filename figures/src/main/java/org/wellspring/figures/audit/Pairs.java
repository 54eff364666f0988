package org.wellspring.figures.audit;

import java.util.Arrays;

/** All pairs of columns by the sum of their syndromes, in an open table: each slot the last pair with a sum, each pair the one before. */
final class Pairs {

    private final long[] syndromes;
    private final int[] slots;
    private final int[] before;
    private final int[] first;
    private final int[] second;

    Pairs(long[] syndromes) {
        this.syndromes = syndromes;
        var count = syndromes.length * (syndromes.length - 1) / 2;
        slots = new int[Integer.highestOneBit(Math.max(1, count)) * 4];
        before = new int[count];
        first = new int[count];
        second = new int[count];
        Arrays.fill(slots, -1);
        var pair = 0;
        for (int j = 1; j < syndromes.length; j++) {
            for (int i = 0; i < j; i++) {
                first[pair] = i;
                second[pair] = j;
                var slot = slot(sum(pair));
                before[pair] = slots[slot];
                slots[slot] = pair++;
            }
        }
    }

    /** The last pair with this sum, or -1. */
    int with(long sum) {
        return slots[slot(sum)];
    }

    /** The pair with the same sum before this one, or -1. */
    int before(int pair) {
        return before[pair];
    }

    int first(int pair) {
        return first[pair];
    }

    /** Larger than the first. */
    int second(int pair) {
        return second[pair];
    }

    int count() {
        return first.length;
    }

    long sum(int pair) {
        return Syndromes.sum(syndromes[first[pair]], syndromes[second[pair]]);
    }

    private int slot(long sum) {
        var slot = (int) (sum * 0x9E3779B97F4A7C15L >>> 33) & slots.length - 1;
        while (slots[slot] >= 0 && sum(slots[slot]) != sum) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }
}
