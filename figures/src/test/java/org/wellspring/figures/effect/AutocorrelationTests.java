package org.wellspring.figures.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellspring.figures.effect.Fit.Fitted;

/**
 * Plays series in which nothing happens and asks how often a step is found. Seeded. Each case plays 2,000 series: a rate of 5% shows
 * up there as 5% give or take 1.5 (three deviations), so that a case at exactly 5% fails for one seed in 700 and one at 7% passes for
 * one in 40.
 */
@Tag("statistical")
class AutocorrelationTests {

    private static final int SERIES = 2_000;
    private static final double PROMISED = 0.05;
    private static final double CHANCE = 0.015;

    @ParameterizedTest
    @CsvSource({
        "8, 4, 0, 0.0", "8, 4, 0, 0.4", "12, 6, 0, 0.0", "12, 6, 0, 0.4", "24, 12, 0, 0.0", "24, 12, 0, 0.4",
        "24, 18, 0, 0.4", "36, 18, 1, 0.4", "52, 26, 0, 0.4", "60, 36, 2, 0.0", "60, 36, 2, 0.4"
    })
    void whereNothingHappensAStepIsFoundAtMostOnceInTwenty(int periods, int change, int harmonics, double alike) {
        var segments = Segments.stepAt(change).withHarmonics(harmonics);

        var alarms = alarms(periods, alike, 1, segments, fitted -> fitted.honest().step().p() < PROMISED);

        assertThat(alarms).isLessThan(PROMISED + CHANCE);
    }

    /** Scatter the variances do not state: true variance four times the stated one. */
    @ParameterizedTest
    @CsvSource({"12, 6, 0.0", "24, 12, 0.4", "36, 18, 0.4"})
    void moreScatterThanStatedRaisesNoFalseAlarms(int periods, int change, double alike) {
        var segments = Segments.stepAt(change);

        var alarms = alarms(periods, alike, 2, segments, fitted -> fitted.honest().step().p() < PROMISED);

        assertThat(alarms).isLessThan(PROMISED + CHANCE);
    }

    @Test
    void theUsualErrorsWouldRaiseThreeTimesAsMany() {
        var alarms = alarms(36, 0.4, 1, Segments.stepAt(18), fitted -> fitted.adjusted().step().p() < PROMISED);

        assertThat(alarms).isGreaterThan(0.10);
    }

    /** The price where nothing resembles its neighbour, in the middle of 500 series: see {@link Autocorrelation}. */
    @ParameterizedTest
    @CsvSource({"12, 6, 1.45", "24, 12, 1.5", "60, 36, 1.25", "100, 50, 1.15"})
    void theIntervalsAreWiderThanIndependentOnesByABoundedFactor(int periods, int change, double most) {
        var segments = Segments.stepAt(change);

        var factors = series(periods, 0, 1, 5).limit(500).map(series -> (Fitted) FigureRegression.of(series, segments))
                .mapToDouble(fitted -> fitted.honest().step().error() / fitted.adjusted().step().error()).sorted().toArray();

        assertThat(factors[250]).isBetween(1.0, most);
    }

    @Test
    void theResemblanceOfALongSeriesIsFound() {
        var fitted = series(2_000, 0.6, 1, 3).findFirst().map(series -> (Fitted) FigureRegression.of(series, Segments.stepAt(1_000))).orElseThrow();

        assertThat(fitted.resemblance()).isCloseTo(0.6, within(0.06));
    }

    @Test
    void aSumOfNeighboursVariesAsTheirCorrelationsAddUp() {
        var series = Neighbours.of(new double[][] {{1}, {1}, {1}}, new double[3], new double[] {1, 1, 1}, new double[] {0, 1, 3});

        var variance = series.variance(new double[] {1, 2, -1}, 0.5);

        var byHand = 1 + 4 + 1 + 2 * (1 * 2 * 0.5 + 1 * -1 * Math.pow(0.5, 3) + 2 * -1 * Math.pow(0.5, 2));
        assertThat(variance).isCloseTo(byHand, within(1e-12));
    }

    private static double alarms(int periods, double alike, double scatter, Segments segments, Predicate<Fitted> alarm) {
        return series(periods, alike, scatter, 11).limit(SERIES)
                .map(series -> (Fitted) FigureRegression.of(series, segments))
                .filter(alarm).count() / (double) SERIES;
    }

    private static Stream<List<Measured>> series(int periods, double alike, double scatter, long seed) {
        var random = new Random(seed);
        return Stream.generate(() -> {
            var off = new double[] {random.nextGaussian()};
            return IntStream.range(0, periods).mapToObj(time -> {
                var value = 0.3 + 0.001 * time + 0.04 * scatter * off[0];
                off[0] = alike * off[0] + Math.sqrt(1 - alike * alike) * random.nextGaussian();
                return new Measured(time, value, 0.0016);
            }).toList();
        });
    }
}
