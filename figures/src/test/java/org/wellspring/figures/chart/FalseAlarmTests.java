package org.wellspring.figures.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How often a series in which nothing happens is said to have changed. The series are the same in every run; the bounds
 * hold for other ones too, but for the stated chance.
 */
class FalseAlarmTests {

    private static final double SERIES = Stable.SERIES;

    /** The rates are 1, 2.5, 3 and 3%: other series of this number would pass 4% once in a hundred times. */
    @ParameterizedTest
    @ValueSource(ints = {12, 24, 36, 52})
    void theChosenRulesAreWrongInAtMostOneOfTwentyStableSeries(int points) {
        var alarms = rate(Stable.series(points, 0), FalseAlarmTests::changes);

        assertThat(alarms).isBetween(0.005, 0.04);
    }

    /** Four standard errors: wrong once in 15,000 other sets of series. */
    @ParameterizedTest
    @CsvSource({"12, 0.05", "24, 0.145", "36, 0.26", "52, 0.39"})
    void theFourNhsRulesAreWrongTheMoreOftenTheLongerOneLooks(int points, double measured) {
        var alarms = rate(Stable.series(points, 0), series -> marks(Kind.XMR_UNSCREENED, series));

        assertThat(alarms).isCloseTo(measured, within(4 * standardError(measured)));
    }

    /** With a correlation of 0.4 at 24 points; three standard errors around what was measured for the NHS rules. */
    @Test
    void pointsThatHangTogetherFoolTheChosenRulesLess() {
        var ours = rate(Stable.series(24, 0.4), FalseAlarmTests::changes);
        var nhs = rate(Stable.series(24, 0.4), series -> marks(Kind.XMR_UNSCREENED, series));

        assertThat(ours).isLessThan(0.25);
        assertThat(nhs).isCloseTo(0.55, within(3 * standardError(0.55)));
    }

    /** Measured 25% at 24 points that hang together: the runs rules alone, around the median. */
    @Test
    void theRunsRulesAroundTheMedianKeepTheirMeasuredRates() {
        var stable = rate(Stable.series(24, 0), series -> Chart.of(Kind.I, series).last().runsAroundMedian().signal());
        var together = rate(Stable.series(24, 0.4), series -> Chart.of(Kind.I, series).last().runsAroundMedian().signal());

        assertThat(stable).isBetween(0.01, 0.05);
        assertThat(together).isCloseTo(0.25, within(3 * standardError(0.25)));
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 24, 36, 52})
    void theChosenRulesAreWrongLessOftenThanTheNhsRulesHoweverPointsHangTogether(int points) {
        for (var correlation : new double[] {0, 0.4}) {
            var ours = rate(Stable.series(points, correlation), FalseAlarmTests::changes);
            var nhs = rate(Stable.series(points, correlation), series -> marks(Kind.XMR_UNSCREENED, series));

            assertThat(ours).isLessThan(0.62 * nhs);
        }
    }

    @Test
    void aFrozenBaselineOfFewPointsRaisesNoMoreFalseAlarms() {
        var frozen = rate(Stable.series(36, 0).map(series -> series.frozenAfter(12)), FalseAlarmTests::changes);

        assertThat(frozen).isLessThan(0.05);
    }

    @ParameterizedTest
    @CsvSource({"12, 0.34", "24, 0.34", "36, 0.34", "52, 0.34", "52, 0.1"})
    void sharesOfTwentyPeopleAreNoLessSafe(int points, double share) {
        var alarms = rate(Stable.shares(points, 20, share), series -> changed(Chart.of(Kind.P, series)));

        assertThat(alarms).isLessThan(0.05);
    }

    /** Around the line of the mean alone these would alarm in one of six series, which is why the median has a say. */
    @Test
    void skewedMeasurementsAreNoLessSafe() {
        var ours = rate(Stable.times(52), FalseAlarmTests::changes);
        var mean = rate(Stable.times(52), series -> Chart.of(Kind.I, series).last().runs().signal());

        assertThat(ours).isLessThan(0.05);
        assertThat(mean).isGreaterThan(0.14);
    }

    /** Around the median alone one of ten such series would alarm, which is why the drawn line has a say. */
    @Test
    void smallCountsAreNoLessSafe() {
        var ours = rate(Stable.counts(52), series -> changed(Chart.of(Kind.C, series)));
        var median = rate(Stable.counts(52), series -> Chart.of(Kind.C, series).last().runsAroundMedian().signal());

        assertThat(ours).isLessThan(0.05);
        assertThat(median).isGreaterThan(0.08);
    }

    @Test
    void timesBetweenRareEventsAreNoLessSafe() {
        var alarms = rate(Stable.times(52), series -> changed(Chart.of(Kind.T, series)));

        assertThat(alarms).isLessThan(0.05);
    }

    @Test
    void screeningCostsAFewMoreFalseAlarms() {
        var screened = rate(Stable.series(24, 0), series -> marks(Kind.XMR, series));
        var excel = rate(Stable.series(24, 0), series -> marks(Kind.XMR_UNSCREENED, series));

        assertThat(screened - excel).isBetween(0.01, 0.05);
    }

    /** What few false alarms cost: halfway through 24 points a change of 2.5 standard deviations is found five times in six, one of 1.5 once in three. */
    @Test
    void aLargeShiftIsFoundAndASmallOneSeldom() {
        var large = rate(Stable.series(24, 0).map(series -> Stable.raised(series, 12, 2.5)), FalseAlarmTests::changes);
        var small = rate(Stable.series(24, 0).map(series -> Stable.raised(series, 12, 1.5)), FalseAlarmTests::changes);

        assertThat(large).isGreaterThan(0.8);
        assertThat(small).isBetween(0.25, 0.45);
    }

    private static boolean changes(Series series) {
        return changed(Chart.of(Kind.I, series));
    }

    private static boolean changed(Chart chart) {
        return switch (Finding.of(chart)) {
            case Finding.Shift _, Finding.FewCrossings _ -> true;
            case Finding.Usual _, Finding.TooFew _ -> false;
        };
    }

    private static boolean marks(Kind kind, Series series) {
        return MakingDataCount.of(Chart.of(kind, series)).marked().stream().anyMatch(rules -> !rules.isEmpty());
    }

    private static double rate(Stream<Series> series, Predicate<Series> alarm) {
        return series.filter(alarm).count() / SERIES;
    }

    private static double standardError(double rate) {
        return Math.sqrt(rate * (1 - rate) / SERIES);
    }
}
