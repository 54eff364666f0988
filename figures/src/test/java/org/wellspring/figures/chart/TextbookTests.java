package org.wellspring.figures.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The known answers typed in, so that they hold wherever the library is built. */
class TextbookTests {

    @Test
    void costsAreMeasuredAgainstTheirFirstTwentyWeeks() {
        var chart = Chart.of(Kind.I, Series.of(Textbook.COSTS).frozenAfter(20));

        limits(chart.points().getFirst(), 300.5, 279.78331, 321.21669);
        assertThat(outside(chart)).containsExactly(39, 40);
        assertThat(chart.last().limitsAreProvisional()).isFalse();
    }

    @Test
    void costsCrossTheirLineAsOftenAsChanceDoes() {
        var runs = Chart.of(Kind.I, Series.of(Textbook.COSTS).frozenAfter(20)).last().runs();

        assertThat(runs.observed()).isEqualTo(40);
        assertThat(runs.useful()).isEqualTo(40);
        assertThat(runs.longestLength()).isEqualTo(6);
        assertThat(runs.longestUsual()).isEqualTo(8);
        assertThat(runs.crossings()).isEqualTo(20);
        assertThat(runs.crossingsUsual()).isEqualTo(14);
        assertThat(runs.signal()).isFalse();
    }

    @Test
    void explainedCansMakeNoLimitsAndAreMarkedAllTheSame() {
        var chart = Chart.of(Kind.P, cans().excluding(15, 23));

        var first = chart.segments().getFirst();
        assertThat(first.included()).hasSize(92);
        assertThat(outside(chart)).contains(15, 23);
        assertThat(chart.points().get(14).included()).isFalse();
    }

    @Test
    void cansAreMeasuredAfreshAfterTheAdjustment() {
        var chart = Chart.of(Kind.P, cans().excluding(15, 23).rebasedAfter(30));

        assertThat(chart.segments()).hasSize(2);
        limits(chart.points().get(29), 0.215, 0.0407028, 0.3892972);
        limits(chart.points().get(30), 0.1096875, 0, 0.2422700);
        assertThat(outside(chart)).containsExactly(15, 21, 23);
    }

    @Test
    void theRunsOfCansBelongToTheirSegment() {
        var chart = Chart.of(Kind.P, cans().excluding(15, 23).rebasedAfter(30));

        var runs = chart.segments().getFirst().runs();
        assertThat(List.of(runs.observed(), runs.useful(), runs.longestLength(), runs.longestUsual(), runs.crossings(), runs.crossingsUsual()))
                .containsExactly(28, 28, 5, 8, 13, 9);
        assertThat(runs.signal()).isFalse();
        assertThat(chart.last().runs().observed()).isEqualTo(64);
    }

    @Test
    void withoutTheAdjustmentTheCansShowAShift() {
        var chart = Chart.of(Kind.P, cans().excluding(15, 23));

        assertThat(Finding.of(chart)).isInstanceOfAny(Finding.Shift.class, Finding.FewCrossings.class);
        assertThat(Finding.of(Chart.of(Kind.P, cans().excluding(15, 23).rebasedAfter(30)))).isEqualTo(new Finding.Usual());
    }

    @Test
    void boardsAreCountedAgainstTheFirstTwentySixWithoutTwo() {
        var chart = Chart.of(Kind.C, boards());

        limits(chart.points().getLast(), 19.6667, 6.36253, 32.97080);
        assertThat(outside(chart)).containsExactly(6, 20);
    }

    @Test
    void boardsCrossTheirLineTooSeldomThoughNoNewPointLiesOutside() {
        var runs = Chart.of(Kind.C, boards()).last().runs();

        assertThat(List.of(runs.observed(), runs.useful(), runs.longestLength(), runs.longestUsual(), runs.crossings(), runs.crossingsUsual()))
                .containsExactly(44, 44, 8, 8, 14, 16);
        assertThat(runs.tooLong()).isFalse();
        assertThat(runs.tooFewCrossings()).isTrue();
        assertThat(runs.signal()).isTrue();
    }

    @Test
    void shipmentsAreRatesOfFifty() {
        var chart = Chart.of(Kind.U, Series.of(Textbook.SHIPMENTS, Textbook.each(50, 20)));

        limits(chart.points().getFirst(), 0.074, 0, 0.18941);
        assertThat(outside(chart)).isEmpty();
    }

    @Test
    void failuresOfTheValveAreTransformedAndTurnedBack() {
        var chart = Chart.of(Kind.T, Series.of(Textbook.FAILURES));

        var limits = chart.points().getFirst().limits();
        assertThat(limits.centre()).isCloseTo(430.041, within(0.0005));
        assertThat(limits.upper()).isCloseTo(6937.93, within(0.005));
        assertThat(limits.lower()).isZero();
        assertThat(outside(chart)).isEmpty();
    }

    @Test
    void theWildPointOfTheNhsExampleWidensOnlyTheExcelTool() {
        var series = Series.of(1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1);

        var screened = Chart.of(Kind.XMR, series).points().getFirst().limits();
        var excel = Chart.of(Kind.XMR_UNSCREENED, series).points().getFirst().limits();
        var ours = Chart.of(Kind.I, series).points().getFirst().limits();

        assertThat(screened.centre()).isCloseTo(1.94, within(0.005));
        assertThat(List.of(screened.lower(), screened.upper())).usingElementComparator(TextbookTests::toHundredths).containsExactly(-0.72, 4.60);
        assertThat(List.of(excel.lower(), excel.upper())).usingElementComparator(TextbookTests::toHundredths).containsExactly(-3.06, 6.95);
        assertThat(ours.upper()).isCloseTo(screened.upper(), within(0.001));
    }

    private static Series cans() {
        return Series.of(Textbook.CANS, Textbook.each(50, 94));
    }

    private static Series boards() {
        return Series.of(Textbook.BOARDS).excluding(6, 20).frozenAfter(26);
    }

    private static List<Integer> outside(Chart chart) {
        return chart.points().stream().filter(Point::outside).map(Point::number).toList();
    }

    private static void limits(Point point, double centre, double lower, double upper) {
        assertThat(point.limits().centre()).isCloseTo(centre, within(0.0001));
        assertThat(point.limits().lower()).isCloseTo(lower, within(0.00001));
        assertThat(point.limits().upper()).isCloseTo(upper, within(0.00001));
    }

    private static int toHundredths(double left, double right) {
        return Double.compare(Math.rint(100 * left), Math.rint(100 * right));
    }
}
