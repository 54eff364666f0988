package org.wellspring.figures.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.DoubleStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DetectableTests {

    /** A share around the 34% who were burnt out often or always in 2021 (NHS Staff Survey). */
    @ParameterizedTest
    @CsvSource({"20, 42, 0.5", "100, 19, 0.5", "500, 8.4, 0.05", "2000, 4.2, 0.05"})
    void twoWavesOfSharesSeeOnlyLargeChanges(int answers, double points, double rounding) {
        var variance = Variance.ofShare(0.34, answers, 0);

        assertThat(100 * Detectable.betweenTwoWaves(variance, variance)).isCloseTo(points, within(rounding));
    }

    @ParameterizedTest
    @CsvSource({"20, 15.9", "100, 7.1", "500, 3.2", "2000, 1.6"})
    void twoWavesOfMeansSeeSmallerOnes(int answers, double points) {
        var variance = Variance.ofMean(18, answers);

        assertThat(Detectable.betweenTwoWaves(variance, variance)).isCloseTo(points, within(0.055));
    }

    /** Played: 4,000 pairs of waves that differ by exactly what is said to be detectable. 80% shows up as 80% give or take 1.9. */
    @ParameterizedTest
    @CsvSource({"100, 0", "500, 0", "500, 6.25", "2000, 300"})
    @Tag("statistical")
    void whatIsDetectableBetweenTwoWavesIsFoundIn80Of100(int answers, double sigma2) {
        var random = new Random(answers);
        var variance = Variance.ofShare(0.34, answers, sigma2);
        var change = Detectable.betweenTwoWaves(variance, variance);
        var found = 0;

        for (var play = 0; play < 4_000; play++) {
            var before = published(random, 0.34 + change / 2, answers, sigma2);
            var after = published(random, 0.34 - change / 2, answers, sigma2);
            found += new Estimate(after - before, Math.sqrt(2 * variance), Double.POSITIVE_INFINITY).p() < 0.05 ? 1 : 0;
        }

        assertThat(found / 4_000.0).isBetween(0.80 - 0.03, 0.80 + 0.03);
    }

    /** A binomial count by its normal limit, and noise on both cells. */
    private static double published(Random random, double share, int answers, double sigma2) {
        var heavy = share * answers + Math.sqrt(share * (1 - share) * answers) * random.nextGaussian();
        var noisy = heavy + Math.sqrt(sigma2) * random.nextGaussian();
        return noisy / (noisy + answers - heavy + Math.sqrt(sigma2) * random.nextGaussian());
    }

    @Property
    void moreAnswersNeverHideMore(@ForAll @DoubleRange(min = 0, max = 1) double share, @ForAll @IntRange(min = 10, max = 5_000) int answers, @ForAll @DoubleRange(min = 0, max = 300) double sigma2) {
        assertThat(Variance.ofShare(share, answers + 1, sigma2)).isLessThanOrEqualTo(Variance.ofShare(share, answers, sigma2));
    }

    @Property
    void moreNoiseNeverHidesLess(@ForAll @DoubleRange(min = 0, max = 1) double share, @ForAll @IntRange(min = 10, max = 5_000) int answers, @ForAll @DoubleRange(min = 0, max = 300) double sigma2) {
        assertThat(Variance.ofShare(share, answers, sigma2 + 1)).isGreaterThan(Variance.ofShare(share, answers, sigma2));
    }

    @Property
    void heavyAndNotHeavyAreAlikeUncertain(@ForAll @DoubleRange(min = 0, max = 1) double share, @ForAll @IntRange(min = 10, max = 5_000) int answers) {
        assertThat(Variance.ofShare(1 - share, answers, 6.25)).isCloseTo(Variance.ofShare(share, answers, 6.25), within(1e-12));
    }

    /** The quarterly headline of a leaf, 60% answering: what two waves could see, in points. */
    @ParameterizedTest
    @CsvSource({"20, 82", "100, 25", "175, 17", "700, 8"})
    void aLeafOfTwentySeesNothingAndASiteOfSevenHundredEightPoints(int eligible, double points) {
        var variance = Variance.ofShare(0.3, 0.6 * eligible, 6.25);

        assertThat(100 * Detectable.betweenTwoWaves(variance, variance)).isCloseTo(points, within(4.0));
    }

    @Test
    void thePrivacyNoiseHidesMoreInATeamThanInAnOrganisation() {
        var team = Variance.ofShare(0.3, 20, 6.25) / Variance.ofShare(0.3, 20, 0);
        var organisation = Variance.ofShare(0.3, 2_000, 6.25) / Variance.ofShare(0.3, 2_000, 0);

        assertThat(team).isCloseTo(1 + 6.25 * 0.58 / 20 / 0.21, within(1e-9));
        assertThat(organisation).isBetween(1.0, 1.01);
    }

    @Test
    void aLongerSeriesSeesASmallerStep() {
        assertThat(step(36, 18, 0.4)).isLessThan(step(12, 6, 0.4));
    }

    @Test
    void periodsThatResembleEachOtherHideMore() {
        assertThat(step(36, 18, 0.4)).isGreaterThan(1.3 * step(36, 18, 0));
    }

    /** Without a trend a step would be the difference of two means; the trend doubles its error, and not knowing the resemblance adds a fifth. */
    @Test
    void aStepBesideATrendIsHardToSee() {
        var differenceOfMeans = Detectable.betweenTwoWaves(4.0 / 50, 4.0 / 50);

        assertThat(step(100, 50, 0)).isBetween(2.3 * differenceOfMeans, 2.5 * differenceOfMeans);
    }

    @Test
    void aSeriesWithoutABeforeCannotSeeAnything() {
        assertThat(Detectable.step(times(10), variances(10), Segments.stepAt(1), 0)).isEmpty();
        assertThat(Detectable.step(times(10), variances(10), Segments.stepAt(5).withHarmonics(6), 0)).isEmpty();
    }

    @Test
    void moreGroupsSeeASmallerEffect() {
        assertThat(Detectable.rollOut(new int[] {1, 1, 2, 2, 3, 3}, variances(6), 3, Before.ALL_WAVES).orElseThrow())
                .isLessThan(Detectable.rollOut(new int[] {1, 2, 3}, variances(3), 3, Before.ALL_WAVES).orElseThrow());
    }

    @Test
    void ifAllAdoptAtOnceNothingCanBeSeen() {
        assertThat(Detectable.rollOut(new int[] {1, 1, 1}, variances(3), 3, Before.LAST_WAVE)).isEmpty();
    }

    @Test
    void aPlanThatCannotBeIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Variance.ofShare(1.2, 20, 0)).withMessageContaining("1.2");
        assertThatIllegalArgumentException().isThrownBy(() -> Variance.ofShare(0.3, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> Variance.ofShare(0.3, 20, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> Variance.ofMean(0, 20));
        assertThatIllegalArgumentException().isThrownBy(() -> Variance.ofMean(18, Double.NaN));
    }

    private static double step(int periods, int change, double resemblance) {
        return Detectable.step(times(periods), variances(periods), Segments.stepAt(change), resemblance).orElseThrow();
    }

    private static double[] times(int periods) {
        return DoubleStream.iterate(0, time -> time + 1).limit(periods).toArray();
    }

    private static double[] variances(int periods) {
        return DoubleStream.generate(() -> 4).limit(periods).toArray();
    }
}
