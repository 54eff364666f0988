package org.wellspring.figures.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellspring.figures.effect.Fit.Fitted;

/** The same series told in another way: what must follow it and what must not move. */
class SeriesMirrorTests {

    private static final Segments STEP = Segments.stepAt(10);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void aLineAddedToAllFiguresMovesTheTrendAlone(long seed) {
        var figures = figures(seed);

        var plain = fitted(figures, STEP);
        var tilted = fitted(changed(figures, each -> new Measured(each.time(), each.value() + 100 - 3 * each.time(), each.variance())), STEP);

        assertSame(tilted.honest().step(), plain.honest().step(), 1);
        assertThat(tilted.honest().trend().value()).isCloseTo(plain.honest().trend().value() - 3, within(1e-8));
        assertThat(tilted.dispersion()).isCloseTo(plain.dispersion(), within(1e-8));
        assertThat(tilted.resemblance()).isCloseTo(plain.resemblance(), within(1e-8));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void aJumpAddedFromTheChangeOnIsAddedToTheStepAndToNothingElse(long seed) {
        var plain = fitted(figures(seed), STEP);
        var lifted = fitted(changed(figures(seed), each -> new Measured(each.time(), each.value() + (each.time() >= 10 ? 7 : 0), each.variance())), STEP);

        assertThat(lifted.honest().step().value()).isCloseTo(plain.honest().step().value() + 7, within(1e-9));
        assertThat(lifted.honest().step().error()).isCloseTo(plain.honest().step().error(), within(1e-9));
        assertSame(lifted.honest().trend(), plain.honest().trend(), 1);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.5, 3, 1000})
    void anotherUnitScalesWhatIsMeasuredAndLeavesWhatIsJudged(double unit) {
        var figures = figures(5);

        var plain = fitted(figures, STEP);
        var scaled = fitted(changed(figures, each -> new Measured(each.time(), unit * each.value(), unit * unit * each.variance())), STEP);

        assertSame(scaled.honest().step(), plain.honest().step(), unit);
        assertSame(scaled.adjusted().trend(), plain.adjusted().trend(), unit);
        assertThat(scaled.honest().step().p()).isCloseTo(plain.honest().step().p(), within(1e-9));
    }

    /** Read from the last period to the first, what came after comes before: the step and the trend turn round, their errors stay. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void aSeriesReadBackwardsHasTheOppositeStep(long seed) {
        var figures = figures(seed);

        var forwards = fitted(figures, STEP);
        var backwards = fitted(changed(figures, each -> new Measured(-each.time(), each.value(), each.variance())).reversed(), Segments.stepAt(-9));

        assertSame(backwards.asStated().step(), forwards.asStated().step(), -1);
        assertSame(backwards.asStated().trend(), forwards.asStated().trend(), -1);
        assertSame(backwards.honest().step(), forwards.honest().step(), -1);
        assertThat(backwards.resemblance()).isCloseTo(forwards.resemblance(), within(1e-8));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1000, -10, 0.25, 2026})
    void whenTheClockStartedDoesNotMatterToAnyFigure(double start) {
        var plain = fitted(figures(6), STEP.withNewTrend().withHarmonics(1));
        var moved = fitted(changed(figures(6), each -> new Measured(each.time() + start, each.value(), each.variance())), Segments.stepAt(10 + start).withNewTrend().withHarmonics(1));

        assertSame(moved.honest().step(), plain.honest().step(), 1);
        assertSame(moved.honest().slope().orElseThrow(), plain.honest().slope().orElseThrow(), 1);
    }

    /** A pair of harmonics takes up any wave of one year, wherever it begins; a wave twice as fast needs the second pair. */
    @ParameterizedTest
    @ValueSource(doubles = {0, 1, 4.5, 11})
    void aSeasonOfAnyPhaseIsTakenUpByItsPair(double phase) {
        var figures = figures(7);
        var yearly = changed(figures, each -> new Measured(each.time(), each.value() + 9 * Math.sin(2 * Math.PI * (each.time() + phase) / 12), each.variance()));
        var halfYearly = changed(figures, each -> new Measured(each.time(), each.value() + 9 * Math.sin(4 * Math.PI * (each.time() + phase) / 12), each.variance()));

        var plain = fitted(figures, STEP.withHarmonics(1)).asStated().step();

        assertSame(fitted(yearly, STEP.withHarmonics(1)).asStated().step(), plain, 1);
        assertThat(fitted(halfYearly, STEP.withHarmonics(1)).asStated().step().value()).isNotCloseTo(plain.value(), within(1e-3));
        assertSame(fitted(halfYearly, STEP.withHarmonics(2)).asStated().step(), fitted(figures, STEP.withHarmonics(2)).asStated().step(), 1);
    }

    /** Twice the people at risk in every month with the same counts is half the rate: the level moves, the ratio does not. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aRatioDoesNotDependOnHowExposureIsCounted(long seed) {
        var periods = periods(seed);

        var plain = (Fitted) CountRegression.of(periods, STEP);
        var doubled = (Fitted) CountRegression.of(periods.stream().map(each -> new Period(each.time(), each.count(), 2 * each.exposure())).toList(), STEP);
        var backwards = (Fitted) CountRegression.of(periods.stream().map(each -> new Period(-each.time(), each.count(), each.exposure())).toList().reversed(), Segments.stepAt(-9));

        assertSame(doubled.honest().step(), plain.honest().step(), 1);
        assertSame(backwards.honest().step(), plain.honest().step(), -1);
        assertThat(backwards.dispersion()).isCloseTo(plain.dispersion(), within(1e-8));
    }

    /** A rate that halves from the change on, told as twice the exposure: the logarithm of two lies between the two steps. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void twiceTheExposureAfterTheChangeLowersTheStepByTheLogarithmOfTwo(long seed) {
        var periods = periods(seed);

        var plain = ((Fitted) CountRegression.of(periods, STEP)).asStated();
        var halved = ((Fitted) CountRegression.of(periods.stream().map(each -> new Period(each.time(), each.count(), each.time() < 10 ? each.exposure() : 2 * each.exposure())).toList(), STEP)).asStated();

        assertThat(halved.step().value()).isCloseTo(plain.step().value() - Math.log(2), within(1e-9));
        assertThat(halved.step().error()).isCloseTo(plain.step().error(), within(1e-9));
        assertSame(halved.trend(), plain.trend(), 1);
    }

    private static void assertSame(Estimate found, Estimate known, double times) {
        assertThat(found.value()).isCloseTo(times * known.value(), within(1e-7 * Math.max(1, Math.abs(times))));
        assertThat(found.error()).isCloseTo(Math.abs(times) * known.error(), within(1e-7 * Math.max(1, Math.abs(times))));
        assertThat(found.freedom()).isEqualTo(known.freedom());
    }

    private static Fitted fitted(List<Measured> figures, Segments segments) {
        return (Fitted) FigureRegression.of(figures, segments);
    }

    private static List<Measured> changed(List<Measured> figures, UnaryOperator<Measured> how) {
        return figures.stream().map(how).toList();
    }

    private static List<Measured> figures(long seed) {
        var random = new Random(seed);
        return IntStream.range(0, 26).mapToObj(time -> new Measured(time, 40 + 5 * random.nextGaussian(), 2 + random.nextInt(9))).toList();
    }

    private static List<Period> periods(long seed) {
        var random = new Random(seed);
        return IntStream.range(0, 26).mapToObj(time -> new Period(time, 20 + random.nextInt(30), 1 + random.nextInt(4))).toList();
    }
}
