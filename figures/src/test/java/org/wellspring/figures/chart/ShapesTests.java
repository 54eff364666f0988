package org.wellspring.figures.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The shapes a series takes in a hospital, and what is said of each. */
class ShapesTests {

    /** A step of twelve standard deviations, seen against a frozen baseline: the run begins where the step is. */
    @Property
    void aStepIsFoundWhereItIs(@ForAll @LongRange(min = 1) long seed, @ForAll @IntRange(min = 12, max = 18) int before, @ForAll boolean up) {
        var chart = Chart.of(Kind.I, noisy(seed, before + 12, at -> at < before ? 0 : up ? 12 : -12).frozenAfter(before));

        var shift = (Finding.Shift) Finding.of(chart);

        assertThat(shift.run().side()).isEqualTo(up ? Side.ABOVE : Side.BELOW);
        assertThat(shift.run().to()).isEqualTo(before + 12);
        assertThat(shift.run().length()).isGreaterThanOrEqualTo(12);
        assertThat(shift.run().from()).isLessThanOrEqualTo(before + 1);
    }

    @Property
    void aStepBackwardsInTimeIsTheSameStep(@ForAll @LongRange(min = 1) long seed) {
        var forwards = noisy(seed, 26, at -> at < 13 ? 0 : 12);
        var backwards = new Series(forwards.observations().reversed());

        assertThat(Finding.of(Chart.of(Kind.I, forwards))).isInstanceOf(Finding.Shift.class);
        assertThat(Finding.of(Chart.of(Kind.I, backwards))).isInstanceOf(Finding.Shift.class);
    }

    @Property
    void aRebasedStepIsNoChangeAnyMore(@ForAll @LongRange(min = 1) long seed, @ForAll @IntRange(min = 0, max = 500) int size) {
        var steps = noisy(seed, 60, at -> at < 30 ? 0 : size).rebasedAfter(30);
        var flat = noisy(seed, 60, at -> 0).rebasedAfter(30);

        assertThat(Finding.of(Chart.of(Kind.I, steps)).getClass()).isEqualTo(Finding.of(Chart.of(Kind.I, flat)).getClass());
    }

    @Property
    void aLevelOrAUnitChangesNoFinding(
            @ForAll @LongRange(min = 1) long seed, @ForAll @IntRange(min = -50, max = 50) int level, @ForAll @DoubleRange(min = 0.25, max = 40) double unit) {
        var series = noisy(seed, 36, at -> 0);
        var moved = Series.of(series.observations().stream().mapToDouble(point -> level + unit * point.value()).toArray());

        assertThat(Finding.of(Chart.of(Kind.I, moved))).isEqualTo(Finding.of(Chart.of(Kind.I, series)));
    }

    /** Half a standard deviation a month for two years. */
    @Property
    void aSlowDriftIsAChange(@ForAll @LongRange(min = 1) long seed) {
        var finding = Finding.of(Chart.of(Kind.I, noisy(seed, 36, at -> at / 2.0)));

        assertThat(finding).isInstanceOfAny(Finding.Shift.class, Finding.FewCrossings.class);
    }

    /** Four winters. */
    @Property
    void seasonsAreNotStable(@ForAll @LongRange(min = 1) long seed) {
        var finding = Finding.of(Chart.of(Kind.I, noisy(seed, 48, at -> 8 * Math.sin(at * Math.PI / 6))));

        assertThat(finding).isInstanceOf(Finding.FewCrossings.class);
    }

    @Test
    void goingUpAndDownEveryTimeIsUsual() {
        var series = noisy(5, 48, at -> at % 2 == 0 ? 10 : -10);

        assertThat(Finding.of(Chart.of(Kind.I, series))).isEqualTo(new Finding.Usual());
    }

    @Test
    void aChangeThatWentBackIsSeldomSeen() {
        var series = noisy(5, 48, at -> at >= 20 && at < 24 ? 12 : 0);
        var chart = Chart.of(Kind.I, series);

        assertThat(Finding.of(chart)).isEqualTo(new Finding.Usual());
        assertThat(chart.points().subList(20, 24)).allMatch(Point::outside);
    }

    @Test
    void aStepThatIsExplainedPointByPointIsUsual() {
        var series = noisy(5, 36, at -> at < 24 ? 0 : 12);

        var explained = series.excluding(IntStream.rangeClosed(25, 36).toArray());

        assertThat(Finding.of(Chart.of(Kind.I, series))).isInstanceOf(Finding.Shift.class);
        assertThat(Finding.of(Chart.of(Kind.I, explained))).isEqualTo(new Finding.Usual());
    }

    @ParameterizedTest
    @EnumSource(names = {"I", "XMR", "XMR_UNSCREENED"})
    void whichLimitsAreDrawnChangesNoFinding(Kind kind) {
        for (var seed = 1; seed <= 50; seed++) {
            var series = noisy(seed, 36, at -> 0);

            assertThat(Finding.of(Chart.of(kind, series))).isEqualTo(Finding.of(Chart.of(Kind.I, series)));
        }
    }

    /** Twelve points from one wave a quarter take three years: until then nothing is said, however large the step. */
    @Test
    void threeYearsOfQuartersAreNeeded() {
        var step = noisy(5, 12, at -> at < 6 ? 0 : 100);

        assertThat(Finding.of(Chart.of(Kind.I, new Series(step.observations().subList(0, 10))))).isInstanceOf(Finding.TooFew.class);
        assertThat(Finding.of(Chart.of(Kind.I, step))).isInstanceOf(Finding.FewCrossings.class);
    }

    /** A shape with normal noise of standard deviation 1, the same for a seed. */
    private static Series noisy(long seed, int points, IntToDoubleFunction shape) {
        var chance = new SplittableRandom(seed);
        return Series.of(IntStream.range(0, points).mapToDouble(at -> shape.applyAsDouble(at) + chance.nextGaussian()).toArray());
    }
}
