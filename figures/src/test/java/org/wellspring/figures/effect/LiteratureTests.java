package org.wellspring.figures.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Worked examples that every textbook has, and the lot drawn again by plain long arithmetic. */
class LiteratureTests {

    /** John Snow's cholera, 1849 and 1854, as Cunningham (2021) tabulates it: Lambeth had moved its water intake, Southwark and Vauxhall had not. */
    @ParameterizedTest
    @EnumSource
    void cleanWaterSavedSeventyEight(Before before) {
        var contrast = Contrast.of(new int[] {1, 2}, new double[] {1, 1}, 2, before).orElseThrow();

        assertThat(contrast.of(new double[][] {{85, 19}, {135, 147}})).isCloseTo(-78, within(1e-12));
    }

    /** Card and Krueger (1994), table 3: mean full-time-equivalent jobs of a store in New Jersey and in Pennsylvania; printed from unrounded means as 2.76. */
    @Test
    void minimumWagesCostNoJobsInNewJersey() {
        var contrast = Contrast.of(new int[] {1, 2}, new double[] {1, 1}, 2, Before.LAST_WAVE).orElseThrow();

        assertThat(contrast.of(new double[][] {{20.44, 21.03}, {23.33, 21.17}})).isCloseTo(2.76, within(0.011));
    }

    /** Student (1908), hours of sleep gained by ten people: mean difference 1.58, deviation 1.229995; t is 4.0621 with p 0.002833. */
    @Test
    void studentsSleepersSleptLonger() {
        var gained = new Estimate(1.58, 1.229995 / Math.sqrt(10), 9);

        assertThat(gained.p()).isCloseTo(0.002833, within(1e-6));
        assertThat(gained.interval().low()).isCloseTo(0.7001142, within(1e-5));
        assertThat(gained.interval().high()).isCloseTo(2.4598858, within(1e-5));
    }

    /** Fisher (1935), eight cups of tea: 70 ways to have poured milk first into four. */
    @ParameterizedTest
    @CsvSource({"4, 4, 0, 70", "3, 3, 3, 1680", "2, 2, 2, 90", "1, 0, 5, 6", "5, 0, 0, 1"})
    void theOrdersAreCountedAsWaysToPourTea(int first, int second, int third, int ways) {
        var adopts = IntStream.concat(IntStream.generate(() -> 1).limit(first), IntStream.concat(IntStream.generate(() -> 2).limit(second), IntStream.generate(() -> 3).limit(third))).toArray();
        var seen = new ArrayList<List<Integer>>();

        new Orders(adopts).each(0, order -> seen.add(Arrays.stream(order).boxed().toList()));

        assertThat(seen).hasSize(ways).doesNotHaveDuplicates();
        assertThat(new HashSet<>(seen)).isEqualTo(arranged(Arrays.stream(adopts).boxed().toList()));
    }

    /** 8,008 ways to choose six of sixteen are all looked at; 11,440 ways to choose seven are not. */
    @ParameterizedTest
    @CsvSource({"6, true", "7, false", "8, false", "10, true"})
    void upToTenThousandOrdersAreAllLookedAt(int early, boolean few) {
        var adopts = IntStream.range(0, 16).map(group -> group < early ? 1 : 2).toArray();

        assertThat(new Orders(adopts).areFew()).isEqualTo(few);
    }

    /** SplitMix64 and Fisher and Yates written again in whole numbers without end: whoever knows the seed can check the order. */
    @ParameterizedTest
    @ValueSource(longs = {0, 1, 20260716, -1, Long.MIN_VALUE, Long.MAX_VALUE})
    void anybodyCanDrawTheLotAgain(long seed) {
        var teams = List.of("North", "East", "South", "West", "Night", "Day", "Theatre");
        var again = new ArrayList<>(teams);
        var state = unsigned(BigInteger.valueOf(seed));
        for (var left = teams.size(); left > 1; left--) {
            state = unsigned(state.add(new BigInteger("9e3779b97f4a7c15", 16)));
            var mixed = unsigned(state.xor(state.shiftRight(30)).multiply(new BigInteger("bf58476d1ce4e5b9", 16)));
            mixed = unsigned(mixed.xor(mixed.shiftRight(27)).multiply(new BigInteger("94d049bb133111eb", 16)));
            mixed = mixed.xor(mixed.shiftRight(31));
            Collections.swap(again, left - 1, mixed.multiply(BigInteger.valueOf(left)).shiftRight(64).intValueExact());
        }

        assertThat(new Lot(seed).order(teams)).isEqualTo(again);
    }

    private static BigInteger unsigned(BigInteger number) {
        return number.mod(BigInteger.ONE.shiftLeft(64));
    }

    private static Set<List<Integer>> arranged(List<Integer> of) {
        if (of.isEmpty()) {
            return Set.of(List.of());
        }
        var all = new HashSet<List<Integer>>();
        for (var first : new HashSet<>(of)) {
            var rest = new ArrayList<>(of);
            rest.remove(first);
            for (var others : arranged(rest)) {
                var order = new ArrayList<>(List.of(first));
                order.addAll(others);
                all.add(order);
            }
        }
        return all;
    }
}
