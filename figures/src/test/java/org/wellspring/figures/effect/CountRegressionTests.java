package org.wellspring.figures.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import org.hipparchus.distribution.continuous.GammaDistribution;
import org.hipparchus.distribution.discrete.PoissonDistribution;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellspring.figures.effect.Fit.Fitted;

class CountRegressionTests {

    private static final Segments STEP = Segments.stepAt(12);

    @Test
    void countsWithoutScatterGiveBackWhatMadeThem() {
        var periods = periods(24, time -> Math.round(1e9 * Math.exp(0.01 * (time - 12) - (time >= 12 ? 0.2 : 0))), time -> 1);

        var fitted = fitted(periods, STEP);

        assertThat(fitted.asStated().step().value()).isCloseTo(-0.2, within(1e-7));
        assertThat(fitted.asStated().trend().value()).isCloseTo(0.01, within(1e-8));
        assertThat(fitted.asStated().slope()).isEmpty();
        assertThat(fitted.dispersion()).isLessThan(1e-3);
    }

    @Test
    void aSeasonAndANewTrendAreToldApart() {
        var periods = periods(60, time -> Math.round(1e9 * Math.exp(0.3 * Math.sin(2 * Math.PI * time / 12) + 0.01 * (time - 30) - (time >= 30 ? 0.1 + 0.02 * (time - 30) : 0))), time -> 1);

        var fitted = fitted(periods, Segments.stepAt(30).withHarmonics(1).withNewTrend());

        assertThat(fitted.asStated().step().value()).isCloseTo(-0.1, within(1e-6));
        assertThat(fitted.asStated().slope().orElseThrow().value()).isCloseTo(-0.02, within(1e-7));
    }

    @Test
    void twiceTheExposureIsNoEffect() {
        var periods = periods(24, time -> time >= 12 ? 2_000_000 : 1_000_000, time -> time >= 12 ? 2 : 1);

        assertThat(fitted(periods, STEP).asStated().step().value()).isCloseTo(0, within(1e-9));
    }

    @Test
    void theUnitOfTheExposureDoesNotMatter() {
        var few = fitted(periods(24, time -> 90 + 7 * (time % 5) - (time >= 12 ? 20 : 0), time -> 1), STEP);
        var many = fitted(periods(24, time -> 90 + 7 * (time % 5) - (time >= 12 ? 20 : 0), time -> 1e200), STEP);

        assertThat(many.honest().step().value()).isCloseTo(few.honest().step().value(), within(1e-9));
        assertThat(many.honest().step().error()).isCloseTo(few.honest().step().error(), within(1e-9));
    }

    @Test
    void theIntervalsWidenFromStatedToHonest() {
        var fitted = fitted(periods(40, time -> 100 + 40 * (time / 4 % 2) + 9 * (time % 3), time -> 1), Segments.stepAt(20));

        assertThat(fitted.dispersion()).isGreaterThan(1);
        assertThat(fitted.adjusted().step().error()).isGreaterThan(fitted.asStated().step().error());
        assertThat(fitted.honest().step().error()).isGreaterThan(fitted.adjusted().step().error());
        assertThat(fitted.honest().step().value()).isEqualTo(fitted.asStated().step().value());
        assertThat(fitted.resemblance()).isGreaterThan(0.2);
    }

    @Test
    void lessScatterThanChanceNeverNarrowsAnInterval() {
        var fitted = fitted(periods(24, time -> 100, time -> 1), STEP);

        assertThat(fitted.dispersion()).isLessThan(1e-6);
        assertThat(fitted.adjusted().step().error()).isEqualTo(fitted.asStated().step().error());
        assertThat(fitted.honest().step().error()).isGreaterThanOrEqualTo(fitted.asStated().step().error() * (1 - 1e-9));
    }

    @Test
    void aSideWithNothingCountedCannotTell() {
        assertThat(CountRegression.of(periods(24, time -> time < 12 ? 0 : 5, time -> 1), STEP)).isEqualTo(new CannotTell(Why.NOTHING_COUNTED));
        assertThat(CountRegression.of(periods(24, time -> time < 12 ? 5 : 0, time -> 1), STEP)).isEqualTo(new CannotTell(Why.NOTHING_COUNTED));
        assertThat(CountRegression.of(periods(24, time -> 0, time -> 1), STEP)).isEqualTo(new CannotTell(Why.NOTHING_COUNTED));
    }

    /** A trend that would have to be infinite: everything that was counted after the change was counted at once. */
    @Test
    void aTrendWithoutEndCannotTell() {
        var periods = periods(24, time -> time == 11 || time == 12 ? 3 : 0, time -> 1);

        assertThat(CountRegression.of(periods, STEP.withNewTrend())).isEqualTo(new CannotTell(Why.NOTHING_COUNTED));
    }

    @Test
    void rareEventsStillTell() {
        var fitted = fitted(periods(40, time -> time % 7 == 0 ? 1 : 0, time -> 1), Segments.stepAt(20));

        assertThat(fitted.honest().step().value()).isFinite();
        assertThat(fitted.honest().step().interval().contains(0)).isTrue();
    }

    @Test
    void fewerThanThreePeriodsOnASideCannotTell() {
        assertThat(CountRegression.of(periods(24, time -> 10, time -> 1), Segments.stepAt(2))).isEqualTo(new CannotTell(Why.TOO_FEW_BEFORE));
        assertThat(CountRegression.of(periods(24, time -> 10, time -> 1), Segments.stepAt(22))).isEqualTo(new CannotTell(Why.TOO_FEW_AFTER));
        assertThat(CountRegression.of(periods(24, time -> 10, time -> 1), Segments.stepAt(-5))).isEqualTo(new CannotTell(Why.TOO_FEW_BEFORE));
        assertThat(CountRegression.of(List.of(), STEP)).isEqualTo(new CannotTell(Why.TOO_FEW_BEFORE));
    }

    @Test
    void moreTermsThanPeriodsCannotTell() {
        assertThat(CountRegression.of(periods(9, time -> 10 + time, time -> 1), Segments.stepAt(4).withHarmonics(3))).isEqualTo(new CannotTell(Why.TOO_FEW_FOR_THE_TERMS));
    }

    @ParameterizedTest
    @ValueSource(ints = {6, 7, 12})
    void aSeasonFasterThanThePeriodsCannotTell(int harmonics) {
        var fit = CountRegression.of(periods(60, time -> 100 + time % 7, time -> 1), Segments.stepAt(30).withHarmonics(harmonics));

        assertThat(fit).isEqualTo(new CannotTell(Why.TERMS_NOT_SEPARABLE));
    }

    @Test
    void periodsOutOfOrderOrTwiceAreRefused() {
        var twice = new ArrayList<>(periods(24, time -> 10, time -> 1));
        twice.add(5, twice.get(5));

        assertThatIllegalArgumentException().isThrownBy(() -> CountRegression.of(twice, STEP)).withMessageContaining("in order, each time once");
        assertThatIllegalArgumentException().isThrownBy(() -> CountRegression.of(periods(24, time -> 10, time -> 1).reversed(), STEP));
    }

    @Test
    void whatCannotBeAPeriodIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Period(1, -1, 1)).withMessageContaining("0 or more");
        assertThatIllegalArgumentException().isThrownBy(() -> new Period(1, 1, 0)).withMessageContaining("above 0");
        assertThatIllegalArgumentException().isThrownBy(() -> new Period(1, 1, Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> new Period(1, 1, Double.POSITIVE_INFINITY));
        assertThatIllegalArgumentException().isThrownBy(() -> new Period(Double.NaN, 1, 1)).withMessageContaining("time");
        assertThatIllegalArgumentException().isThrownBy(() -> Segments.stepAt(Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> STEP.withHarmonics(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Segments(1, false, 1, 0));
    }

    /** Whatever is counted, the answer is a number or a reason, never NaN. 3,000 series of all kinds. */
    @Test
    void noSeriesAtAllGivesAnAnswerThatIsNoNumber() {
        var random = new Random(23);
        for (var play = 0; play < 3_000; play++) {
            var scale = Math.pow(10, random.nextInt(-2, 10));
            var gap = Math.pow(10, random.nextInt(-3, 4));
            var periods = IntStream.range(0, 4 + random.nextInt(30)).mapToObj(time -> new Period(gap * time, (long) (scale * random.nextDouble()), 1e-3 + random.nextDouble())).toList();
            var segments = new Segments(gap * random.nextInt(30), random.nextBoolean(), random.nextInt(4), 12 * gap);

            switch (CountRegression.of(periods, segments)) {
                case Fitted fitted -> assertThat(fitted.honest().step()).satisfies(step -> {
                    assertThat(step.value()).isFinite();
                    assertThat(step.error()).isPositive().isFinite();
                    assertThat(step.p()).isBetween(0.0, 1.0);
                });
                case CannotTell(var why) -> assertThat(why).isNotNull();
            }
        }
    }

    /**
     * Counts whose variance is three times their mean, nothing happening. 1,500 series: 5% shows up as 5% give or take 1.7 (three
     * deviations).
     */
    @Test
    @Tag("statistical")
    void moreScatterThanPoissonRaisesFalseAlarmsOnlyWhereItIsIgnored() {
        var random = new Random(31);
        var series = IntStream.range(0, 1_500).mapToObj(each -> fitted(periods(36, time -> overdispersed(random), time -> 1), Segments.stepAt(18))).toList();

        assertThat(share(series, fitted -> fitted.asStated())).isGreaterThan(0.2);
        assertThat(share(series, fitted -> fitted.honest())).isLessThan(0.05 + 0.017);
    }

    private static double share(List<Fitted> series, Function<Fitted, Fit.Terms> errors) {
        return series.stream().filter(fitted -> errors.apply(fitted).step().p() < 0.05).count() / (double) series.size();
    }

    /** Gamma-Poisson with mean 50 and variance 150. */
    private static long overdispersed(Random random) {
        var mean = new GammaDistribution(25, 2).inverseCumulativeProbability(random.nextDouble());
        return new PoissonDistribution(mean).inverseCumulativeProbability(random.nextDouble());
    }

    private static Fitted fitted(List<Period> periods, Segments segments) {
        return (Fitted) CountRegression.of(periods, segments);
    }

    private static List<Period> periods(int number, IntToLongFunction count, IntToDoubleFunction exposure) {
        return IntStream.range(0, number).mapToObj(time -> new Period(time, count.applyAsLong(time), exposure.applyAsDouble(time))).toList();
    }
}
