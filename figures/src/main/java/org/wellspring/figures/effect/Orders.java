package org.wellspring.figures.effect;

import java.util.Arrays;
import java.util.function.Consumer;

/**
 * The orders the lot could have drawn: who adopts when, with as many in every wave. All of them where there are few, otherwise the one
 * that was drawn and a sample.
 *
 * @param adopts by group, the wave it adopts in
 */
record Orders(int[] adopts) {

    /** More than this are sampled: p values are then right to about two thousandths at 0.05. */
    static final int MOST = 10_000;

    boolean areFew() {
        var sorted = sorted();
        var orders = 1.0;
        var alike = 0;
        for (var i = 0; i < sorted.length; i++) {
            alike = i > 0 && sorted[i] == sorted[i - 1] ? alike + 1 : 1;
            orders *= (i + 1.0) / alike;
        }
        return orders <= MOST + 0.5;
    }

    /** @param visit must not keep the array */
    void each(long seed, Consumer<int[]> visit) {
        if (areFew()) {
            var order = sorted();
            do {
                visit.accept(order);
            } while (advanced(order));
        } else {
            visit.accept(adopts);
            var lot = new Lot(seed);
            var order = adopts.clone();
            for (var drawn = 1; drawn < MOST; drawn++) {
                lot.shuffle(order);
                visit.accept(order);
            }
        }
    }

    private int[] sorted() {
        var sorted = adopts.clone();
        Arrays.sort(sorted);
        return sorted;
    }

    /** The next order of the dictionary, if there is one. */
    private static boolean advanced(int[] order) {
        var left = order.length - 2;
        while (left >= 0 && order[left] >= order[left + 1]) {
            left--;
        }
        if (left < 0) {
            return false;
        }
        var right = order.length - 1;
        while (order[right] <= order[left]) {
            right--;
        }
        swap(order, left, right);
        for (int from = left + 1, to = order.length - 1; from < to; from++, to--) {
            swap(order, from, to);
        }
        return true;
    }

    private static void swap(int[] order, int one, int other) {
        var kept = order[one];
        order[one] = order[other];
        order[other] = kept;
    }
}
