package org.wellspring.figures.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wellspring.figures.effect.Difference.Found;

/** The interval of the lot against its definition: an effect is in it if, once taken out of the figures, the lot no longer surprises. */
class LotIntervalTests {

    @ParameterizedTest
    @EnumSource
    void anEffectIsWithinExactlyIfTakingItOutLeavesNoSurprise(Before before) {
        var random = new Random(1);
        for (var play = 0; play < 4; play++) {
            var courses = courses(random, new int[] {1, 1, 2, 2, 9, 9});
            var found = (Found) StaggeredDifference.of(courses, before, 0);
            var reach = found.interval().high() - found.interval().low();

            for (var effect = found.interval().low() - reach; effect < found.interval().high() + reach; effect += reach / 17.3) {
                assertThat(found.interval().contains(effect)).isEqualTo(p(without(courses, effect), before) > 0.05);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void pCountsTheOrdersThatShowAtLeastAsMuch(Before before) {
        var random = new Random(2);
        for (var play = 0; play < 30; play++) {
            var courses = courses(random, new int[] {1, 1, 2, 2, 9, 9});

            var found = (Found) StaggeredDifference.of(courses, before, 0);

            assertThat(found.p()).isCloseTo(p(courses, before), within(1e-12));
            assertThat(found.orders()).isEqualTo(90);
        }
    }

    @Test
    void takingOutAnEffectMovesTheIntervalByIt() {
        var courses = courses(new Random(3), new int[] {1, 1, 1, 2, 2, 2, 9, 9});

        var found = (Found) StaggeredDifference.of(courses, Before.ALL_WAVES, 0);
        var moved = (Found) StaggeredDifference.of(without(courses, 7), Before.ALL_WAVES, 0);

        assertThat(moved.effect()).isCloseTo(found.effect() - 7, within(1e-9));
        assertThat(moved.interval().low()).isCloseTo(found.interval().low() - 7, within(1e-9));
        assertThat(moved.interval().high()).isCloseTo(found.interval().high() - 7, within(1e-9));
    }

    @Test
    void theUnitOfTheFiguresDoesNotMatter() {
        var courses = courses(new Random(4), new int[] {1, 1, 1, 2, 2, 2, 9, 9});
        var inShares = courses.stream().map(course -> new Course(course.adopts(),
                course.waves().stream().map(wave -> new Measured(wave.time(), wave.value() / 100, wave.variance() / 10_000)).toList(), course.weight())).toList();

        var points = (Found) StaggeredDifference.of(courses, Before.ALL_WAVES, 0);
        var shares = (Found) StaggeredDifference.of(inShares, Before.ALL_WAVES, 0);

        assertThat(shares.effect()).isCloseTo(points.effect() / 100, within(1e-12));
        assertThat(shares.interval().low()).isCloseTo(points.interval().low() / 100, within(1e-12));
        assertThat(shares.p()).isEqualTo(points.p());
        assertThat(shares.stated()).isCloseTo(points.stated() / 100, within(1e-12));
    }

    @Test
    void theOrderInWhichGroupsAreListedDoesNotMatter() {
        var courses = courses(new Random(5), new int[] {1, 1, 1, 2, 2, 2, 9, 9});

        var found = (Found) StaggeredDifference.of(courses, Before.LAST_WAVE, 0);
        var turned = (Found) StaggeredDifference.of(courses.reversed(), Before.LAST_WAVE, 0);

        assertThat(turned.effect()).isCloseTo(found.effect(), within(1e-9));
        assertThat(turned.p()).isEqualTo(found.p());
        assertThat(turned.error()).isCloseTo(found.error(), within(1e-9));
    }

    @Test
    void aSampleOfOrdersSaysAboutTheSameForEverySeed() {
        var adopts = IntStream.range(0, 24).map(group -> 1 + group % 3).toArray();
        var courses = courses(new Random(6), adopts);

        var one = (Found) StaggeredDifference.of(courses, Before.ALL_WAVES, 1);
        var again = (Found) StaggeredDifference.of(courses, Before.ALL_WAVES, 1);
        var other = (Found) StaggeredDifference.of(courses, Before.ALL_WAVES, 2);

        assertThat(again).isEqualTo(one);
        assertThat(other.effect()).isEqualTo(one.effect());
        assertThat(other.p()).isCloseTo(one.p(), within(0.03));
        assertThat(other.interval().high()).isCloseTo(one.interval().high(), within(0.1 * one.error() + 1e-9));
    }

    /** 800 roll-outs with a true effect of -5: the interval misses it at most once in twenty, give or take 2.3 points. */
    @Test
    @Tag("statistical")
    void theIntervalHoldsTheTrueEffectNineteenTimesInTwenty() {
        var random = new Random(7);
        var missed = 0;

        for (var play = 0; play < 800; play++) {
            var adopts = new Lot(random.nextLong()).order(List.of(1, 1, 1, 2, 2, 9, 9)).stream().mapToInt(Integer::intValue).toArray();
            var found = (Found) StaggeredDifference.of(without(courses(random, adopts), 5), Before.ALL_WAVES, 0);
            missed += found.interval().contains(-5) ? 0 : 1;
        }

        assertThat(missed / 800.0).isLessThan(0.05 + 0.023);
    }

    /** By definition, and slowly: every order of the list, each reckoned as if it were the one that was drawn. */
    private static double p(List<Course> courses, Before before) {
        var waves = courses.getFirst().waves().size();
        var values = courses.stream().map(course -> course.waves().stream().mapToDouble(Measured::value).toArray()).toArray(double[][]::new);
        var weights = courses.stream().mapToDouble(Course::weight).toArray();
        var adopts = courses.stream().mapToInt(Course::adopts).toArray();
        var drawn = Math.abs(Contrast.of(adopts, weights, waves, before).orElseThrow().of(values));
        var orders = new ArrayList<int[]>();
        order(new int[adopts.length], 0, adopts.clone(), new boolean[adopts.length], orders);
        return orders.stream().filter(order -> Math.abs(Contrast.of(order, weights, waves, before).orElseThrow().of(values)) >= drawn * (1 - 1e-9)).count() / (double) orders.size();
    }

    private static void order(int[] order, int at, int[] from, boolean[] used, List<int[]> orders) {
        if (at == order.length) {
            orders.add(order.clone());
            return;
        }
        for (var i = 0; i < from.length; i++) {
            if (!used[i]) {
                used[i] = true;
                order[at] = from[i];
                order(order, at + 1, from, used, orders);
                used[i] = false;
            }
        }
    }

    private static List<Course> without(List<Course> courses, double effect) {
        return courses.stream().map(course -> new Course(course.adopts(), course.waves().stream()
                .map(wave -> new Measured(wave.time(), wave.value() - (wave.time() >= course.adopts() ? effect : 0), wave.variance())).toList(), course.weight())).toList();
    }

    private static List<Course> courses(Random random, int[] adopts) {
        return Arrays.stream(adopts).mapToObj(adopted -> new Course(adopted,
                IntStream.range(0, 4).mapToObj(wave -> new Measured(wave, 40 + 5 * random.nextGaussian(), 25)).toList(), 10 + random.nextInt(30))).toList();
    }
}
