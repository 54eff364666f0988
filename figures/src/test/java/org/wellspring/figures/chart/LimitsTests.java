package org.wellspring.figures.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each chart by hand. */
class LimitsTests {

    @Test
    void nearLimitsStandAtTwoThirds() {
        var limits = Limits.around(10, 6);

        assertThat(limits).isEqualTo(new Limits(4, 6, 10, 14, 16));
    }

    @Test
    void individualsStandThreeEstimatedDeviationsFromTheMean() {
        var limits = limits(Kind.I, Series.of(4, 6, 5, 9));

        assertThat(limits.centre()).isEqualTo(6);
        assertThat(limits.upper()).isCloseTo(6 + 3 * (7.0 / 3) / 1.128, within(1e-12));
        assertThat(limits.lower()).isCloseTo(6 - 3 * (7.0 / 3) / 1.128, within(1e-12));
    }

    @Test
    void theNhsToolsRoundTheFactor() {
        var limits = limits(Kind.XMR, Series.of(4, 6, 5, 9));

        assertThat(limits.upper()).isCloseTo(6 + 2.66 * 7 / 3, within(1e-12));
        assertThat(limits).isEqualTo(limits(Kind.XMR_UNSCREENED, Series.of(4, 6, 5, 9)));
    }

    /** Moving ranges 1, 1, 1, 1, 1, 1, 9, 9, 1: their average is 25 / 9, and 9 is at least 3.267 of 1 to 2.75 only. */
    @Test
    void aMovingRangeIsScreenedFromItsLimitOn() {
        var wild = Series.of(1, 2, 1, 2, 1, 2, 1, 10, 1, 2);
        var tame = Series.of(1, 2, 1, 2, 1, 2, 1, 5, 1, 2);

        assertThat(reach(Kind.XMR, wild)).isCloseTo(2.66 * 25 / 9, within(1e-12));
        assertThat(reach(Kind.XMR, tame)).isCloseTo(2.66 * 15 / 9, within(1e-12));
    }

    @Test
    void screeningHappensOnce() {
        var series = Series.of(0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 5, 0, 1, 0, 100);
        var ranges = (18 + 5 + 5 + 1 + 1) / 22.0;

        assertThat(reach(Kind.XMR, series)).isCloseTo(2.66 * ranges, within(1e-12));
        assertThat(reach(Kind.XMR_UNSCREENED, series)).isCloseTo(2.66 * (22 * ranges + 100) / 23, within(1e-12));
    }

    @Test
    void aSeriesThatIsFlatButForOnePointKeepsItsLimits() {
        var chart = Chart.of(Kind.I, Series.of(5, 5, 5, 5, 5, 5, 5, 9, 5, 5, 5, 5));

        assertThat(chart.points().stream().filter(Point::outside)).extracting(Point::number).containsExactly(8);
    }

    @Test
    void theMovingRangeStepsOverAnExcludedPoint() {
        var chart = Chart.of(Kind.I, Series.of(4, 6, 500, 5, 9).excluding(3));

        assertThat(chart.points().getFirst().limits()).isEqualTo(limits(Kind.I, Series.of(4, 6, 5, 9)));
        assertThat(chart.points().get(2).outside()).isTrue();
    }

    @Test
    void shareLimitsFollowTheDenominatorOfEachPoint() {
        var points = Chart.of(Kind.P, Series.of(new double[] {20, 30, 10}, new double[] {100, 100, 25})).points();

        var centre = 60.0 / 225;
        assertThat(points).allMatch(point -> Math.abs(point.limits().centre() - centre) < 1e-12);
        assertThat(points.get(0).limits().upper()).isCloseTo(centre + 3 * Math.sqrt(centre * (1 - centre) / 100), within(1e-12));
        assertThat(points.get(2).limits().upper()).isCloseTo(centre + 3 * Math.sqrt(centre * (1 - centre) / 25), within(1e-12));
        assertThat(points.get(2).limits().nearUpper()).isCloseTo(centre + 2 * Math.sqrt(centre * (1 - centre) / 25), within(1e-12));
    }

    @Test
    void sharesStayBetweenNoneAndAll() {
        var few = limits(Kind.P, Series.of(new double[] {0, 1, 0}, new double[] {5, 5, 5}));
        var most = limits(Kind.P, Series.of(new double[] {5, 4, 5}, new double[] {5, 5, 5}));

        assertThat(few.lower()).isZero();
        assertThat(few.nearLower()).isZero();
        assertThat(most.upper()).isEqualTo(1);
        assertThat(most.nearUpper()).isEqualTo(1);
        assertThat(most.lower()).isPositive();
    }

    @Test
    void rateLimitsFollowTheDenominatorOfEachPoint() {
        var points = Chart.of(Kind.U, Series.of(new double[] {12, 8, 30}, new double[] {4, 2, 10})).points();

        var centre = 50.0 / 16;
        assertThat(points.get(1).limits().centre()).isCloseTo(centre, within(1e-12));
        assertThat(points.get(1).limits().upper()).isCloseTo(centre + 3 * Math.sqrt(centre / 2), within(1e-12));
        assertThat(points.get(2).limits().lower()).isCloseTo(centre - 3 * Math.sqrt(centre / 10), within(1e-12));
        assertThat(points.get(1).limits().lower()).isZero();
    }

    @Test
    void aRateMayExceedOne() {
        assertThat(limits(Kind.U, Series.of(new double[] {12, 8}, new double[] {4, 2})).upper()).isGreaterThan(1);
    }

    @Test
    void countsAreRatesOfEqualAreas() {
        var counts = Series.of(9, 16, 11);

        assertThat(limits(Kind.C, counts).upper()).isCloseTo(12 + 3 * Math.sqrt(12), within(1e-12));
        assertThat(limits(Kind.C, counts)).isEqualTo(limits(Kind.U, counts));
    }

    /** Standardised points -2, 2, 0 with moving ranges 4 and 2: 3 / 1.128 times as wide as the law expects. */
    @Test
    void largeDenominatorsAreJudgedByHowTheyVary() {
        var series = Series.of(new double[] {4_900, 5_100, 5_000}, new double[] {10_000, 10_000, 10_000});

        assertThat(limits(Kind.P, series).upper()).isCloseTo(0.515, within(1e-12));
        assertThat(limits(Kind.P_PRIME, series).upper()).isCloseTo(0.5 + 0.015 * 3 / 1.128, within(1e-12));
    }

    /** Standardised points -1, 1, 0 with moving ranges 2 and 1. */
    @Test
    void largeAreasAreJudgedByHowTheyVary() {
        var series = Series.of(new double[] {90, 110, 100}, new double[] {10, 10, 10});

        assertThat(limits(Kind.U, series).upper()).isCloseTo(10 + 3, within(1e-12));
        assertThat(limits(Kind.U_PRIME, series).upper()).isCloseTo(10 + 3 * 1.5 / 1.128, within(1e-12));
    }

    @Test
    void inAPrimeChartDenominatorsMayDifferToo() {
        var points = Chart.of(Kind.P_PRIME, Series.of(new double[] {490, 530, 2_000}, new double[] {1_000, 1_000, 4_000})).points();

        var narrow = points.get(2).limits().upper() - points.get(2).limits().centre();
        var wide = points.get(0).limits().upper() - points.get(0).limits().centre();
        assertThat(wide / narrow).isCloseTo(2, within(1e-9));
    }

    @Test
    void anEventOnTheSameDayIsATimeOfZero() {
        var chart = Chart.of(Kind.T, Series.of(0, 12, 30, 7, 45));

        assertThat(chart.points()).noneMatch(Point::outside);
        assertThat(chart.points().getFirst().limits().lower()).isZero();
    }

    @Test
    void eachSegmentHasItsOwnLimits() {
        var chart = Chart.of(Kind.I, Series.of(4, 6, 5, 9, 40, 60, 50, 90).rebasedAfter(4));

        assertThat(chart.points().get(3).limits()).isEqualTo(limits(Kind.I, Series.of(4, 6, 5, 9)));
        assertThat(chart.points().get(4).limits()).isEqualTo(limits(Kind.I, Series.of(40, 60, 50, 90)));
        assertThat(chart.points()).extracting(Point::number).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
        assertThat(chart.last().points().getFirst().number()).isEqualTo(5);
    }

    @Test
    void aSegmentCanFreezeItsBaseline() {
        var chart = Chart.of(Kind.I, Series.of(4, 6, 5, 9, 40, 60, 50, 900).rebasedAfter(4).judging(8));

        assertThat(chart.last().points().getFirst().limits()).isEqualTo(limits(Kind.I, Series.of(40, 60, 50)));
        assertThat(chart.points().getLast().outside()).isTrue();
    }

    @Test
    void underTwelvePointsLimitsAreProvisional() {
        assertThat(Chart.of(Kind.I, rising(11)).last().limitsAreProvisional()).isTrue();
        assertThat(Chart.of(Kind.I, rising(12)).last().limitsAreProvisional()).isFalse();
        assertThat(Chart.of(Kind.I, rising(30).frozenAfter(11)).last().limitsAreProvisional()).isTrue();
        assertThat(Chart.of(Kind.I, rising(12).excluding(5)).last().limitsAreProvisional()).isTrue();
    }

    @Test
    void theMedianIsTheMiddleOfWhatIsIncluded() {
        assertThat(Chart.of(Kind.I, Series.of(1, 9, 3)).last().median()).isEqualTo(3);
        assertThat(Chart.of(Kind.I, Series.of(1, 9, 3, 5)).last().median()).isEqualTo(4);
        assertThat(Chart.of(Kind.I, Series.of(1, 9, 3, 5).excluding(2)).last().median()).isEqualTo(3);
    }

    /** The mean of 0.1, 0.2 and 0.3 is 0.2 and the smallest step of a double. */
    @Test
    void aPointOnTheMeanLiesOnItHoweverDoublesRound() {
        var chart = Chart.of(Kind.I, Series.of(0.1, 0.2, 0.3));

        assertThat(chart.points()).extracting(Point::side).containsExactly(Side.BELOW, Side.ON, Side.ABOVE);
    }

    @ParameterizedTest
    @EnumSource(names = {"I", "XMR", "XMR_UNSCREENED"})
    void anotherUnitMovesLimitsWithThePoints(Kind kind) {
        var celsius = limits(kind, Series.of(20, 22, 19, 25, 21));
        var fahrenheit = limits(kind, Series.of(68, 71.6, 66.2, 77, 69.8));

        assertThat(fahrenheit.upper()).isCloseTo(32 + 1.8 * celsius.upper(), within(1e-9));
        assertThat(fahrenheit.lower()).isCloseTo(32 + 1.8 * celsius.lower(), within(1e-9));
    }

    @Property
    void screeningNeverWidensLimits(@ForAll @Size(min = 3, max = 40) List<@DoubleRange(min = -50, max = 50) Double> values) {
        var varied = Series.of(DoubleStream.concat(DoubleStream.of(-60, 60), values.stream().mapToDouble(Double::doubleValue)).toArray());

        assertThat(reach(Kind.XMR, varied)).isLessThanOrEqualTo(reach(Kind.XMR_UNSCREENED, varied));
    }

    @Property
    void aLargerDenominatorNeverWidensLimits(@ForAll @IntRange(min = 1, max = 500) int smaller, @ForAll @IntRange(min = 1, max = 500) int more) {
        var points = Chart.of(Kind.U, Series.of(new double[] {3, 5, 4}, new double[] {20, smaller, smaller + more})).points();

        assertThat(points.get(2).limits().upper()).isLessThanOrEqualTo(points.get(1).limits().upper());
        assertThat(points.get(2).limits().lower()).isGreaterThanOrEqualTo(points.get(1).limits().lower());
    }

    private static Limits limits(Kind kind, Series series) {
        return Chart.of(kind, series).points().getFirst().limits();
    }

    private static double reach(Kind kind, Series series) {
        var limits = limits(kind, series);
        return limits.upper() - limits.centre();
    }

    private static Series rising(int points) {
        return Series.of(IntStream.range(0, points).mapToDouble(at -> at).toArray());
    }
}
