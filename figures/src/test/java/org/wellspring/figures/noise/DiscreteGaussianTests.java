package org.wellspring.figures.noise;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellspring.figures.Rational;

class DiscreteGaussianTests {

    private static final int DRAWS = 40_000;

    /** Laplace exponent plus thinning exponent differ from the Gaussian's by the same constant for every x: in fractions, so exactly. */
    @Property
    void thinnedLaplaceDrawsAreGaussianForEveryNumberAndEverySigma(
            @ForAll @IntRange(min = -5000, max = 5000) int x,
            @ForAll @IntRange(min = 1, max = 2000) int numerator,
            @ForAll @IntRange(min = 1, max = 20) int denominator) {
        var sigma2 = Rational.of(numerator, denominator);
        var gaussian = new DiscreteGaussian(sigma2);

        var laplace = Rational.of(Math.abs(x)).dividedBy(gaussian.width());
        var together = laplace.plus(gaussian.excess(BigInteger.valueOf(x)));

        var due = Rational.of((long) x * x).dividedBy(sigma2.times(2));
        var constant = sigma2.dividedBy(gaussian.width().times(gaussian.width()).times(2));
        assertThat(together.minus(due)).isEqualTo(constant);
    }

    @ParameterizedTest
    @CsvSource({"1/4, 1", "1, 2", "17/4, 3", "25/4, 3", "75, 9", "120, 11", "300, 18"})
    void theLaplaceDrawsAreAsWideAsTheFirstWholeNumberAboveSigma(String sigma2, long width) {
        assertThat(new DiscreteGaussian(Rational.parse(sigma2)).width()).isEqualTo(Rational.of(width));
    }

    @Tag("statistical")
    @ParameterizedTest
    @ValueSource(strings = {"1/4", "1", "4", "17/4", "25/4"})
    void drawsFollowTheLaw(String sigma2) {
        var drawn = drawn(sigma2, DRAWS);

        var last = (long) Math.ceil(2.5 * Math.sqrt(Rational.parse(sigma2).toDouble()));
        assertThat(ChiSquare.statistic(drawn, new GaussianLaw(sigma2)::of, last)).isLessThan(ChiSquare.limit(last));
    }

    @Tag("statistical")
    @Test
    void aSlightlyWrongLawIsNoticed() {
        var drawn = drawn("4", DRAWS);

        assertThat(ChiSquare.statistic(drawn, new GaussianLaw("441/100")::of, 5)).isGreaterThan(ChiSquare.limit(5));
        assertThat(ChiSquare.statistic(drawn, x -> new GaussianLaw("4").of(x - 1), 5)).isGreaterThan(ChiSquare.limit(5));
    }

    /** Mean and variance of n draws lie within five of their own standard deviations: a right sampler fails for one seed in a million. */
    @Tag("statistical")
    @ParameterizedTest
    @ValueSource(strings = {"25/4", "75", "300", "120", "17/4"})
    void theNoiseOfEveryProfileHasTheVarianceItIsPaidFor(String sigma2) {
        var variance = Rational.parse(sigma2).toDouble();
        var n = 10_000;

        var drawn = drawn(sigma2, n);

        var mean = drawn.entrySet().stream().mapToDouble(e -> (double) e.getKey() * e.getValue()).sum() / n;
        var square = drawn.entrySet().stream().mapToDouble(e -> Math.pow(e.getKey(), 2) * e.getValue()).sum() / n;
        assertThat(mean).isCloseTo(0, within(5 * Math.sqrt(variance / n)));
        assertThat(square).isCloseTo(variance, within(5 * variance * Math.sqrt(2.0 / n)));
    }

    @Tag("statistical")
    @Test
    void noiseIsAsOftenAboveAsBelow() {
        var drawn = drawn("25/4", DRAWS);

        var above = drawn.entrySet().stream().filter(e -> e.getKey() > 0).mapToLong(Map.Entry::getValue).sum();
        var below = drawn.entrySet().stream().filter(e -> e.getKey() < 0).mapToLong(Map.Entry::getValue).sum();
        assertThat((double) (above - below)).isCloseTo(0, within(5 * Math.sqrt(above + below)));
    }

    @Test
    void neighbouringDrawsHaveNothingToDoWithEachOther() {
        var coins = new SeededCoins(3);
        var gaussian = new DiscreteGaussian(Rational.of(4));
        var draws = LongStream.generate(() -> gaussian.sample(coins)).limit(10_000).toArray();

        var together = LongStream.range(1, draws.length).mapToDouble(i -> (double) draws[(int) i] * draws[(int) i - 1]).sum();

        assertThat(together / draws.length).isCloseTo(0, within(5 * 4 / Math.sqrt(draws.length)));
    }

    @Test
    void secureCoinsDrawNoiseTooAndNotAlwaysTheSame() {
        var gaussian = new DiscreteGaussian(Rational.of(300));

        var drawn = Stream.generate(() -> gaussian.sample(Coins.secure())).limit(50).distinct();

        assertThat(drawn).hasSizeGreaterThan(10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1"})
    void aCountWithoutNoiseCannotBeAskedFor(String sigma2) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DiscreteGaussian(Rational.parse(sigma2)))
                .withMessageContaining("without noise");
    }

    private static Map<Long, Long> drawn(String sigma2, int draws) {
        var gaussian = new DiscreteGaussian(Rational.parse(sigma2));
        var coins = new SeededCoins(20200331);
        return Stream.generate(() -> gaussian.sample(coins)).limit(draws).collect(groupingBy(x -> x, counting()));
    }
}
