package org.wellspring.figures.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.wellspring.figures.instrument.KeyFiles.key;
import static org.wellspring.figures.instrument.KeyFiles.value;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The same scores by another road: the published keys as signed lists of item numbers, the way statistics packages take them. A score
 * is the signed sum of the answers plus least and greatest once for each minus; nothing is turned round item by item.
 */
class SignedKeysTests {

    /** Scale by scale; {@code S} for a sum, {@code M} for a mean; item numbers from 1 in the order they are asked, minus where reversed. */
    private static final List<Signed> KEYS = List.of(
            new Signed("burnout-single", "answer", 'S', 1, 5, "1"),
            new Signed("cbi", "personal", 'M', 0, 100, "1 2 3 4 5 6"),
            new Signed("cbi", "work", 'M', 0, 100, "7 8 9 10 11 12 -13"),
            new Signed("cbi", "client", 'M', 0, 100, "14 15 16 17 18 19"),
            new Signed("olbi", "disengagement_sum", 'S', 1, 4, "1 -3 -6 7 -9 -11 13 15"),
            new Signed("olbi", "exhaustion_sum", 'S', 1, 4, "-2 -4 5 -8 10 -12 14 16"),
            new Signed("olbi", "disengagement_mean", 'M', 1, 4, "1 -3 -6 7 -9 -11 13 15"),
            new Signed("olbi", "exhaustion_mean", 'M', 1, 4, "-2 -4 5 -8 10 -12 14 16"),
            new Signed("olbi", "total", 'S', 1, 4, "1 -2 -3 -4 5 -6 7 -8 -9 10 -11 -12 13 14 15 16"),
            new Signed("proqol-5", "CS", 'S', 1, 5, "3 6 12 16 18 20 22 24 27 30"),
            new Signed("proqol-5", "BO", 'S', 1, 5, "-1 -4 8 10 -15 -17 19 21 26 -29"),
            new Signed("proqol-5", "STS", 'S', 1, 5, "2 5 7 9 11 13 14 23 25 28"),
            new Signed("mini-z-2", "total", 'S', 1, 5, "1 2 3 4 5 6 7 8 9 10"),
            new Signed("mini-z-2", "supportive", 'S', 1, 5, "1 2 3 4 5"),
            new Signed("mini-z-2", "pace", 'S', 1, 5, "6 7 8 9 10"),
            new Signed("who-5", "raw", 'S', 0, 5, "1 2 3 4 5"),
            new Signed("pss-10", "total", 'S', 0, 4, "1 2 3 -4 -5 6 -7 -8 9 10"),
            new Signed("uwes-9", "vigor", 'M', 0, 6, "1 2 5"),
            new Signed("uwes-9", "dedication", 'M', 0, 6, "3 4 7"),
            new Signed("uwes-9", "absorption", 'M', 0, 6, "6 8 9"),
            new Signed("uwes-9", "total", 'M', 0, 6, "1 2 3 4 5 6 7 8 9"),
            new Signed("pfi", "fulfilment", 'M', 0, 4, "1 2 3 4 5 6"),
            new Signed("pfi", "exhaustion", 'M', 0, 4, "7 8 9 10"),
            new Signed("pfi", "disengagement", 'M', 0, 4, "11 12 13 14 15 16"),
            new Signed("pfi", "burnout", 'M', 0, 4, "7 8 9 10 11 12 13 14 15 16"),
            new Signed("miss-hp", "total", 'S', 1, 10, "1 2 3 4 -5 -6 -7 8 9 -10"),
            new Signed("edmondson-7", "mean", 'M', 1, 7, "-1 2 -3 4 -5 6 7"),
            new Signed("hse", "demands", 'M', 1, 5, "-3 -6 -9 -12 -16 -18 -20 -22"),
            new Signed("hse", "control", 'M', 1, 5, "2 10 15 19 25 30"),
            new Signed("hse", "manager_support", 'M', 1, 5, "8 23 29 33 35"),
            new Signed("hse", "peer_support", 'M', 1, 5, "7 24 27 31"),
            new Signed("hse", "relationships", 'M', 1, 5, "-5 -14 -21 -34"),
            new Signed("hse", "role", 'M', 1, 5, "1 4 11 13 17"),
            new Signed("hse", "change", 'M', 1, 5, "26 28 32"),
            new Signed("care", "total", 'S', 1, 5, "1 2 3 4 5 6 7 8 9 10"),
            new Signed("cg-cahps", "explained", 'S', 1, 4, "1"),
            new Signed("cg-cahps", "listened", 'S', 1, 4, "2"),
            new Signed("cg-cahps", "respected", 'S', 1, 4, "3"),
            new Signed("cg-cahps", "time", 'S', 1, 4, "4"));

    static Stream<Signed> keys() {
        return KEYS.stream();
    }

    @Test
    void everyScaleButThePercentHasItsSignedKey() {
        var all = KeyFiles.all().stream().flatMap(key -> key.scales().stream().map(scale -> key.id() + " " + scale.id()));

        assertThat(Stream.concat(KEYS.stream().map(each -> each.instrument() + " " + each.scale()), Stream.of("who-5 percent"))).containsExactlyInAnyOrderElementsOf(all.toList());
    }

    @ParameterizedTest
    @MethodSource("keys")
    void bothRoadsComeToTheSameScore(Signed signed) {
        var key = key(signed.instrument());
        var random = new Random(signed.items().hashCode());
        for (var tried = 0; tried < 60; tried++) {
            var values = values(key, random);

            var scored = Scoring.score(Answers.inOrder(key, values));

            assertThat(value(scored, signed.scale())).isEqualTo(signed.of(values), within(1e-9));
        }
    }

    /** One item from its least to its greatest answer, all others as they were: only the scales that hold it move, and by its sign. */
    @ParameterizedTest
    @MethodSource("keys")
    void eachItemMovesItsScaleTheWayItIsKeyedAndNoItemOutsideMovesIt(Signed signed) {
        var key = key(signed.instrument());
        for (var at = 0; at < key.questions().items().size(); at++) {
            var low = values(key, new Random(at));
            low.set(at, signed.least());
            var high = new ArrayList<>(low);
            high.set(at, signed.greatest());

            var moved = value(Scoring.score(Answers.inOrder(key, high)), signed.scale()) - value(Scoring.score(Answers.inOrder(key, low)), signed.scale());

            assertThat(moved).as("item %d", at + 1).isEqualTo(signed.sign(at + 1) * (signed.greatest() - signed.least()) / signed.divisor(), within(1e-9));
        }
    }

    private static List<Integer> values(Instrument key, Random random) {
        var values = new ArrayList<Integer>();
        for (var item : key.questions().items()) {
            var offered = key.questions().of(item).values();
            values.add(offered.get(random.nextInt(offered.size())));
        }
        return values;
    }

    private record Signed(String instrument, String scale, char kind, int least, int greatest, String items) {

        double of(List<Integer> values) {
            var numbers = numbers();
            var sum = Arrays.stream(numbers).map(item -> item > 0 ? values.get(item - 1) : -values.get(-item - 1)).sum();
            return (sum + Arrays.stream(numbers).filter(item -> item < 0).count() * (least + greatest)) / divisor();
        }

        double divisor() {
            return kind == 'M' ? numbers().length : 1;
        }

        int sign(int item) {
            return Arrays.stream(numbers()).filter(each -> Math.abs(each) == item).map(Integer::signum).sum();
        }

        private int[] numbers() {
            return Arrays.stream(items.split(" ")).mapToInt(Integer::parseInt).toArray();
        }
    }
}
