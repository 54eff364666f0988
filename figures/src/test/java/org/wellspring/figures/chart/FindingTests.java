package org.wellspring.figures.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FindingTests {

    @Test
    void aSeriesThatWandersAroundItsMiddleIsUsual() {
        assertThat(found(wandering(24, 10))).isEqualTo(new Finding.Usual());
    }

    @Test
    void aShiftSaysFromWhichPointOnAndHowLong() {
        var finding = found(joined(wandering(12, 10), wandering(12, 20)));

        assertThat(finding).isEqualTo(new Finding.Shift(new Run(Side.BELOW, 1, 12, 12), 8));
    }

    @Test
    void ofTwoStretchesTheLongerOneIsNamed() {
        var finding = found(joined(wandering(12, 10), wandering(14, 20)));

        assertThat(finding).isEqualTo(new Finding.Shift(new Run(Side.ABOVE, 13, 26, 14), 8));
    }

    @Test
    void aFrozenBaselinePointsAtWhatCameAfter() {
        var series = Series.of(joined(wandering(12, 10), wandering(12, 20))).frozenAfter(12);

        assertThat(Finding.of(Chart.of(Kind.I, series))).isEqualTo(new Finding.Shift(new Run(Side.ABOVE, 13, 24, 12), 8));
    }

    @Test
    void aShiftIsGoodOrBadAsTheMetricHasIt() {
        var up = new Finding.Shift(new Run(Side.ABOVE, 13, 24, 12), 8);
        var down = new Finding.Shift(new Run(Side.BELOW, 13, 24, 12), 8);

        assertThat(up.variation(Polarity.DECREASE)).isEqualTo(Variation.CONCERN_HIGH);
        assertThat(up.variation(Polarity.INCREASE)).isEqualTo(Variation.IMPROVEMENT_HIGH);
        assertThat(down.variation(Polarity.DECREASE)).isEqualTo(Variation.IMPROVEMENT_LOW);
        assertThat(down.variation(Polarity.NEUTRAL)).isEqualTo(Variation.NEUTRAL_LOW);
    }

    @Test
    void slowSwingsCrossTooSeldom() {
        var swings = joined(wandering(6, 10), wandering(6, 20), wandering(6, 10), wandering(6, 20));

        assertThat(found(swings)).isEqualTo(new Finding.FewCrossings(3, 8));
    }

    /** Of eleven points the middle one lies on the median. */
    @Test
    void underTwelvePointsNothingIsSaid() {
        var clear = joined(wandering(5, 10), wandering(6, 200));

        assertThat(found(clear)).isEqualTo(new Finding.TooFew(10, 12));
        assertThat(found(joined(wandering(6, 10), wandering(6, 200)))).isNotInstanceOf(Finding.TooFew.class);
    }

    @Test
    void pointsOnTheMedianDoNotCountTowardsTheTwelve() {
        var rare = new double[] {0, 0, 1, 0, 0, 2, 0, 0, 0, 1, 0, 0, 0, 3, 0, 0, 0, 0, 1, 0};

        assertThat(Finding.of(Chart.of(Kind.C, Series.of(rare)))).isEqualTo(new Finding.TooFew(5, 12));
    }

    @Test
    void oneWildPointDecidesNothing() {
        var values = wandering(24, 10);
        values[15] = 1_000;
        var chart = Chart.of(Kind.I, Series.of(values));

        assertThat(chart.points().get(15).outside()).isTrue();
        assertThat(found(values)).isEqualTo(new Finding.Usual());
    }

    /** A wild point pulls the mean over all others, which then lie below it in one long run: around the median they do not. */
    @Test
    void aLineThatOnePointPulledAwayIsNotBelieved() {
        var values = wandering(24, 10);
        values[23] = 1_000;
        var chart = Chart.of(Kind.I, Series.of(values));

        assertThat(chart.last().runs().signal()).isTrue();
        assertThat(chart.last().runsAroundMedian().signal()).isFalse();
        assertThat(Finding.of(chart)).isEqualTo(new Finding.Usual());
    }

    @Test
    void anExplainedStretchIsLeftOut() {
        var values = joined(wandering(24, 10), wandering(9, 30));
        var explained = IntStream.rangeClosed(25, 33).toArray();

        assertThat(Finding.of(Chart.of(Kind.I, Series.of(values)))).isInstanceOf(Finding.Shift.class);
        assertThat(Finding.of(Chart.of(Kind.I, Series.of(values).excluding(explained)))).isEqualTo(new Finding.Usual());
    }

    @Test
    void onlyTheLastSegmentSpeaks() {
        var values = joined(wandering(12, 10), wandering(12, 20), wandering(24, 50));

        var rebased = Chart.of(Kind.I, Series.of(values).rebasedAfter(24));

        assertThat(rebased.segments().getFirst().runs().signal()).isTrue();
        assertThat(Finding.of(rebased)).isEqualTo(new Finding.Usual());
    }

    @Test
    void aShiftIsFoundInEveryKindOfChart() {
        var counts = joined(wandering(14, 20), wandering(14, 60));
        var of = Textbook.each(200, 28);

        for (var kind : Kind.values()) {
            var series = kind == Kind.C || kind == Kind.T ? Series.of(counts) : Series.of(counts, of);
            assertThat(Finding.of(Chart.of(kind, series))).as(kind.code()).isInstanceOf(Finding.Shift.class);
        }
    }

    @Test
    void everyChartIsFoundByItsCode() {
        assertThat(Kind.values()).allSatisfy(kind -> assertThat(Kind.ofCode(kind.code())).isEqualTo(kind));
        assertThat(Kind.ofCode("xmr")).isEqualTo(Kind.XMR);
        assertThat(Arrays.stream(Kind.values()).map(Kind::code)).doesNotHaveDuplicates();
        assertThat(Polarity.values()).allSatisfy(polarity -> assertThat(Polarity.ofCode(polarity.code())).isEqualTo(polarity));
        assertThatIllegalArgumentException().isThrownBy(() -> Kind.ofCode(""));
    }

    private static Finding found(double... values) {
        return Finding.of(Chart.of(Kind.I, Series.of(values)));
    }

    /** Above, above, below, below, … by one to three. */
    private static double[] wandering(int points, double middle) {
        return IntStream.range(0, points).mapToDouble(at -> middle + (at / 2 % 2 == 0 ? 1 : -1) * (1 + at % 3)).toArray();
    }

    private static double[] joined(double[]... parts) {
        return Arrays.stream(parts).flatMapToDouble(DoubleStream::of).toArray();
    }
}
