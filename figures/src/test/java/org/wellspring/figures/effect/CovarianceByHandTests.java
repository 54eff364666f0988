package org.wellspring.figures.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellspring.figures.effect.Fit.Fitted;

/**
 * Segmented regression without a matrix. One trend throughout is Fisher's analysis of covariance, a new trend is two lines drawn each
 * for itself, and a Poisson fit is known by what its expected counts add up to.
 */
class CovarianceByHandTests {

    private static final double CHANGE = 9;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aStepBesideOneTrendIsTheAnalysisOfCovariance(long seed) {
        var figures = figures(new Random(seed), 8);
        var before = Line.of(figures, each -> each.time() < CHANGE);
        var after = Line.of(figures, each -> each.time() >= CHANGE);
        var slope = (before.crossed + after.crossed) / (before.spread + after.spread);
        var apart = after.time - before.time;

        var fitted = (Fitted) FigureRegression.of(figures, Segments.stepAt(CHANGE));

        assertThat(fitted.asStated().trend().value()).isCloseTo(slope, within(1e-9));
        assertThat(fitted.asStated().step().value()).isCloseTo(after.value - before.value - slope * apart, within(1e-9));
        assertThat(fitted.asStated().trend().error()).isCloseTo(Math.sqrt(1 / (before.spread + after.spread)), within(1e-9));
        assertThat(fitted.asStated().step().error()).isCloseTo(Math.sqrt(1 / before.weight + 1 / after.weight + apart * apart / (before.spread + after.spread)), within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aStepWithANewTrendIsTwoLinesDrawnEachForItself(long seed) {
        var figures = figures(new Random(seed), 8);
        var before = Line.of(figures, each -> each.time() < CHANGE);
        var after = Line.of(figures, each -> each.time() >= CHANGE);

        var terms = ((Fitted) FigureRegression.of(figures, Segments.stepAt(CHANGE).withNewTrend())).asStated();

        assertThat(terms.step().value()).isCloseTo(after.at(CHANGE) - before.at(CHANGE), within(1e-9));
        assertThat(terms.trend().value()).isCloseTo(before.slope(), within(1e-9));
        assertThat(terms.slope().orElseThrow().value()).isCloseTo(after.slope() - before.slope(), within(1e-9));
        assertThat(terms.step().error()).isCloseTo(Math.sqrt(after.varianceAt(CHANGE) + before.varianceAt(CHANGE)), within(1e-9));
        assertThat(terms.slope().orElseThrow().error()).isCloseTo(Math.sqrt(1 / after.spread + 1 / before.spread), within(1e-9));
    }

    /** Pearson's chi-square by degree of freedom, from the two lines; under 1 it is luck and changes nothing. */
    @ParameterizedTest
    @ValueSource(doubles = {0.2, 1, 8, 20})
    void theDispersionIsWhatTheTwoLinesLeaveAndNeverNarrows(double scatter) {
        var figures = figures(new Random(11), scatter);
        var before = Line.of(figures, each -> each.time() < CHANGE);
        var after = Line.of(figures, each -> each.time() >= CHANGE);
        var left = figures.stream().mapToDouble(each -> {
            var off = each.value() - (each.time() < CHANGE ? before : after).at(each.time());
            return off * off / each.variance();
        }).sum();

        var fitted = (Fitted) FigureRegression.of(figures, Segments.stepAt(CHANGE).withNewTrend());

        assertThat(fitted.dispersion()).isCloseTo(left / (figures.size() - 4), within(1e-9));
        var widened = fitted.adjusted().step().error() / fitted.asStated().step().error();
        assertThat(widened).isCloseTo(Math.sqrt(Math.max(1, left / (figures.size() - 4))), within(1e-9));
    }

    /**
     * Where the likelihood stands still, expected and counted events agree before the change, after it, and each weighted with its time
     * (the likelihood equations of a Poisson model with its natural link). The level follows from the first, the others are the test.
     */
    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25})
    void whatIsExpectedAddsUpToWhatWasCounted(long seed) {
        var random = new Random(seed);
        var periods = IntStream.range(0, 20).mapToObj(time -> new Period(time, random.nextInt(time < CHANGE ? 40 : 25), 1 + random.nextDouble())).toList();

        var terms = ((Fitted) CountRegression.of(periods, Segments.stepAt(CHANGE))).asStated();

        ToDoubleFunction<Period> expected = each -> each.exposure() * Math.exp(terms.trend().value() * each.time() + (each.time() < CHANGE ? 0 : terms.step().value()));
        var level = periods.stream().filter(each -> each.time() < CHANGE).mapToLong(Period::count).sum() / periods.stream().filter(each -> each.time() < CHANGE).mapToDouble(expected).sum();
        assertThat(periods.stream().filter(each -> each.time() >= CHANGE).mapToDouble(each -> each.count() - level * expected.applyAsDouble(each)).sum()).isCloseTo(0, within(1e-7));
        assertThat(periods.stream().mapToDouble(each -> each.time() * (each.count() - level * expected.applyAsDouble(each))).sum()).isCloseTo(0, within(1e-6));
    }

    /** Counts so large that they are as good as figures: the logarithm of a rate varies by one over its count. */
    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33})
    void largeCountsAreFiguresWithTheVarianceOfTheirLogarithm(long seed) {
        var random = new Random(seed);
        var periods = IntStream.range(0, 20).mapToObj(time -> new Period(time, 4_000_000 + random.nextInt(60_000), 2)).toList();
        var figures = periods.stream().map(each -> new Measured(each.time(), Math.log(each.count() / each.exposure()), 1.0 / each.count())).toList();

        var counted = ((Fitted) CountRegression.of(periods, Segments.stepAt(CHANGE))).asStated().step();
        var drawn = ((Fitted) FigureRegression.of(figures, Segments.stepAt(CHANGE))).asStated().step();

        assertThat(counted.value()).isCloseTo(drawn.value(), within(0.02 * drawn.error()));
        assertThat(counted.error()).isCloseTo(drawn.error(), within(0.01 * drawn.error()));
    }

    /** Uneven times and variances, so that nothing agrees by symmetry. */
    private static List<Measured> figures(Random random, double scatter) {
        return IntStream.range(0, 18).mapToObj(time -> new Measured(time + 0.4 * random.nextDouble(), 30 + scatter * random.nextGaussian(), 1 + 9 * random.nextDouble())).toList();
    }

    /** One straight line by sums of products. */
    private record Line(double weight, double time, double value, double spread, double crossed) {

        static Line of(List<Measured> all, Predicate<Measured> where) {
            var figures = all.stream().filter(where).toList();
            var weight = figures.stream().mapToDouble(each -> 1 / each.variance()).sum();
            var time = figures.stream().mapToDouble(each -> each.time() / each.variance()).sum() / weight;
            var value = figures.stream().mapToDouble(each -> each.value() / each.variance()).sum() / weight;
            var spread = figures.stream().mapToDouble(each -> (each.time() - time) * (each.time() - time) / each.variance()).sum();
            var crossed = figures.stream().mapToDouble(each -> (each.time() - time) * (each.value() - value) / each.variance()).sum();
            return new Line(weight, time, value, spread, crossed);
        }

        double slope() {
            return crossed / spread;
        }

        double at(double when) {
            return value + slope() * (when - time);
        }

        double varianceAt(double when) {
            return 1 / weight + (when - time) * (when - time) / spread;
        }
    }
}
