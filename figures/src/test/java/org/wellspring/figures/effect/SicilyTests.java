package org.wellspring.figures.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.wellspring.figures.effect.Fit.Fitted;

/** The published case in which before and after says worse and the right model says better. */
class SicilyTests {

    @Test
    void beforeAndAfterSaysWorse() {
        var before = Sicily.months().stream().filter(month -> month.time() < Sicily.BAN).mapToLong(Period::count).average();
        var after = Sicily.months().stream().filter(month -> month.time() >= Sicily.BAN).mapToLong(Period::count).average();

        assertThat(before.orElseThrow()).isCloseTo(810.9, within(0.05));
        assertThat(after.orElseThrow()).isCloseTo(857.5, within(0.05));
    }

    @Test
    void thePlainModelSaysElevenPercentFewer() {
        var fitted = fitted(Segments.stepAt(Sicily.BAN));

        assertRatio(fitted.asStated().step(), 0.894, 0.865, 0.925);
        assertThat(Math.exp(fitted.asStated().trend().value())).isCloseTo(1.00496, within(0.000005));
        assertThat(fitted.dispersion()).isCloseTo(3.56, within(0.005));
    }

    @Test
    void theModelWithASeasonAndWithOverdispersionSaysTwelvePercentFewer() {
        var fitted = fitted(Segments.stepAt(Sicily.BAN).withHarmonics(2));

        assertRatio(fitted.adjusted().step(), 0.885, 0.839, 0.933);
        assertThat(fitted.dispersion()).isCloseTo(2.26, within(0.005));
    }

    @Test
    void theTrendDidNotTurnAtTheBan() {
        var fitted = fitted(Segments.stepAt(Sicily.BAN).withHarmonics(2).withNewTrend());

        var slope = fitted.adjusted().slope().orElseThrow();
        assertThat(slope.value()).isCloseTo(0.00148, within(0.000005));
        assertThat(slope.error()).isCloseTo(0.00185, within(0.000005));
        assertThat(slope.interval().contains(0)).isTrue();
    }

    @Test
    void theStepStandsWhereTheColumnOfTheFileHasIt() {
        var times = Sicily.months().stream().mapToDouble(Period::time).toArray();

        for (var change : new double[] {37, 36.5, 36.000001}) {
            var steps = Arrays.stream(Segments.stepAt(change).rows(times)).mapToDouble(row -> row[Segments.STEP]).toArray();
            assertThat(steps).containsExactly(Sicily.banned());
        }
    }

    @Test
    void halfAMonthEarlierIsTheSameChange() {
        var whole = fitted(Segments.stepAt(37).withHarmonics(2)).adjusted().step();
        var half = fitted(Segments.stepAt(36.5).withHarmonics(2)).adjusted().step();

        assertThat(half.value()).isCloseTo(whole.value(), within(1e-9));
        assertThat(half.error()).isCloseTo(whole.error(), within(1e-9));
    }

    private static Fitted fitted(Segments segments) {
        return (Fitted) CountRegression.of(Sicily.months(), segments);
    }

    private static void assertRatio(Estimate logarithm, double ratio, double low, double high) {
        var interval = logarithm.interval().ofTheRatio();
        assertThat(Math.exp(logarithm.value())).isCloseTo(ratio, within(0.0005));
        assertThat(interval.low()).isCloseTo(low, within(0.0005));
        assertThat(interval.high()).isCloseTo(high, within(0.0005));
    }
}
