package org.wellspring.figures.effect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class LotTests {

    /** The first numbers of SplitMix64 for this seed, as other implementations print them. */
    @Test
    void theGeneratorIsTheKnownOne() {
        var lot = new Lot(1_234_567);

        assertThat(List.of(lot.next(), lot.next(), lot.next(), lot.next(), lot.next())).containsExactly(
                6457827717110365317L, 3203168211198807973L, Long.parseUnsignedLong("9817491932198370423"),
                4593380528125082431L, Long.parseUnsignedLong("16408922859458223821"));
    }

    @Test
    void theSameSeedDrawsTheSameOrder() {
        var teams = List.of("North", "East", "South", "West", "Night");

        assertThat(new Lot(5).order(teams)).isEqualTo(new Lot(5).order(teams)).containsExactlyInAnyOrderElementsOf(teams);
        assertThat(IntStream.range(0, 20).mapToObj(seed -> new Lot(seed).order(teams)).distinct().count()).isGreaterThan(10);
    }

    @Test
    void oneOrNoneNeedsNoLot() {
        assertThat(new Lot(1).order(List.of("North"))).containsExactly("North");
        assertThat(new Lot(1).order(List.of())).isEmpty();
    }

    /** 24 orders, 24,000 draws: chi-square with 23 degrees of freedom exceeds 58 once in 10,000 seeds. */
    @Test
    @Tag("statistical")
    void everyOrderIsEquallyLikely() {
        var lot = new Lot(3);
        var drawn = new HashMap<List<Integer>, Integer>();

        IntStream.range(0, 24_000).forEach(each -> drawn.merge(lot.order(List.of(1, 2, 3, 4)), 1, Integer::sum));

        assertThat(drawn).hasSize(24);
        assertThat(drawn.values().stream().mapToDouble(count -> (count - 1_000.0) * (count - 1_000.0) / 1_000).sum()).isLessThan(58);
    }

    @Test
    void fewOrdersAreAllLookedAtOnce() {
        var seen = new ArrayList<List<Integer>>();

        new Orders(new int[] {2, 1, 2, 1, 3}).each(0, order -> seen.add(Arrays.stream(order).boxed().toList()));

        assertThat(seen).hasSize(30).doesNotHaveDuplicates().contains(List.of(2, 1, 2, 1, 3));
    }

    @Test
    void manyOrdersAreSampledAndTheDrawnOneIsAmongThem() {
        var adopts = IntStream.range(0, 20).map(group -> 1 + group % 4).toArray();
        var seen = new ArrayList<int[]>();

        new Orders(adopts).each(9, order -> seen.add(order.clone()));

        assertThat(new Orders(adopts).areFew()).isFalse();
        assertThat(seen).hasSize(Orders.MOST);
        assertThat(seen.getFirst()).containsExactly(adopts);
        assertThat(seen).allSatisfy(order -> assertThat(Arrays.stream(order).sum()).isEqualTo(Arrays.stream(adopts).sum()));
    }

    @Test
    void theSampleIsTheSameForTheSameSeed() {
        var adopts = IntStream.range(0, 20).map(group -> 1 + group % 4).toArray();

        assertThat(lastOf(adopts, 9)).containsExactly(lastOf(adopts, 9));
        assertThat(lastOf(adopts, 9)).isNotEqualTo(lastOf(adopts, 10));
    }

    private static int[] lastOf(int[] adopts, long seed) {
        var last = new int[adopts.length];
        new Orders(adopts).each(seed, order -> System.arraycopy(order, 0, last, 0, last.length));
        return last;
    }
}
