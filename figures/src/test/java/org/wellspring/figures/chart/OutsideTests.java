package org.wellspring.figures.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.function.DoubleSupplier;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * How often single points of a stable series lie outside their limits, over long baselines: three standard deviations
 * leave out 0.27% of normal values. The series are the same in every run; each bound is ten standard errors away.
 */
class OutsideTests {

    private static final int SERIES = 100;
    private static final int POINTS = 200;

    private final SplittableRandom chance = new SplittableRandom(61);

    @Test
    void individualsLeaveOutAboutThreePointsInAThousand() {
        assertThat(outside(Kind.XMR_UNSCREENED, () -> 50 + 4 * chance.nextGaussian())).isBetween(0.0015, 0.0045);
        assertThat(outside(Kind.I, () -> 50 + 4 * chance.nextGaussian())).isBetween(0.0015, 0.0065);
    }

    @Test
    void sharesLeaveOutAsFew() {
        assertThat(outside(Kind.P, 100, () -> of(100, 0.3))).isBetween(0.001, 0.0045);
    }

    @Test
    void countsLeaveOutAsFew() {
        assertThat(outside(Kind.C, () -> of(1_000, 0.02))).isBetween(0.001, 0.0055);
    }

    @Test
    void ratesLeaveOutAsFew() {
        assertThat(outside(Kind.U, 5, () -> of(1_000, 0.02))).isBetween(0.001, 0.0055);
    }

    @Test
    void timesBetweenLeaveOutAsFew() {
        assertThat(outside(Kind.T, () -> 20 * chance.nextExponential())).isBetween(0.0001, 0.004);
    }

    /** Around the limits of individuals every fiftieth exponential time would be a signal. */
    @Test
    void timesBetweenDrawnAsIndividualsLeaveOutFarMore() {
        assertThat(outside(Kind.I, () -> 20 * chance.nextExponential())).isGreaterThan(0.02);
    }

    /** A share of 30% that wanders by three points from week to week, of 10,000 people each week. */
    @Test
    void largeDenominatorsAlarmInAPlainChartAndNotInAPrimeChart() {
        DoubleSupplier wandering = () -> Math.rint(10_000 * (0.3 + 0.03 * chance.nextGaussian()));

        assertThat(outside(Kind.P, 10_000, wandering)).isGreaterThan(0.5);
        assertThat(outside(Kind.P_PRIME, 10_000, wandering)).isBetween(0.001, 0.006);
    }

    @Test
    void largeAreasAlarmInAPlainChartAndNotInAPrimeChart() {
        DoubleSupplier wandering = () -> Math.max(0, Math.rint(5_000 * (1 + 0.1 * chance.nextGaussian())));

        assertThat(outside(Kind.U, 10, wandering)).isGreaterThan(0.5);
        assertThat(outside(Kind.U_PRIME, 10, wandering)).isBetween(0.001, 0.006);
    }

    @Test
    void aPrimeChartOfWhatTheLawExpectsIsThePlainOne() {
        var counted = DoubleStream.generate(() -> of(100, 0.3)).limit(5_000).toArray();
        var series = Series.of(counted, Textbook.each(100, counted.length));

        var plain = Chart.of(Kind.P, series).points().getFirst().limits();
        var prime = Chart.of(Kind.P_PRIME, series).points().getFirst().limits();

        assertThat((prime.upper() - prime.centre()) / (plain.upper() - plain.centre())).isBetween(0.95, 1.05);
    }

    /** Weeks of 48 and 52 by turns, one of 110 and one of 76: unscreened, the first widens the limits until they hold the second. */
    @Test
    void aScreenedWildPointDoesNotHideTheNextOne() {
        var values = IntStream.range(0, 24).mapToDouble(at -> at % 2 == 0 ? 48 : 52).toArray();
        values[8] = 110;
        values[18] = 76;

        var screened = Chart.of(Kind.I, Series.of(values));
        var excel = Chart.of(Kind.XMR_UNSCREENED, Series.of(values));

        assertThat(screened.points().stream().filter(Point::outside)).extracting(Point::number).containsExactly(9, 19);
        assertThat(excel.points().stream().filter(Point::outside)).extracting(Point::number).containsExactly(9);
    }

    /** How many of so many happen, each with the same chance. */
    private double of(int all, double share) {
        return chance.doubles(all).filter(lot -> lot < share).count();
    }

    private static double outside(Kind kind, DoubleSupplier counted) {
        return outside(kind, 1, counted);
    }

    private static double outside(Kind kind, double of, DoubleSupplier counted) {
        return IntStream.range(0, SERIES)
                .mapToObj(number -> Series.of(DoubleStream.generate(counted).limit(POINTS).toArray(), Textbook.each(of, POINTS)))
                .flatMap(series -> Chart.of(kind, series).points().stream())
                .filter(Point::outside)
                .count() / (double) (SERIES * POINTS);
    }
}
