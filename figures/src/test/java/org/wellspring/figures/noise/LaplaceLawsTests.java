package org.wellspring.figures.noise;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellspring.figures.Rational;

/** Seeded; every bound is five standard deviations or the chi-square's limit, which a right sampler passes for one seed in a million. */
class LaplaceLawsTests {

    private static final int DRAWS = 30_000;

    /** Variance 2q / (1-q)² with q = exp(-1/scale); its own spread from the fourth moment, itself at most 6 variances² and a bit. */
    @Tag("statistical")
    @ParameterizedTest
    @ValueSource(strings = {"1/2", "1", "5/3", "3", "19/2"})
    void theVarianceIsTheOneOfTheLaw(String scale) {
        var q = Math.exp(-1 / Rational.parse(scale).toDouble());
        var variance = 2 * q / Math.pow(1 - q, 2);
        var fourth = 2 * q * (1 + 10 * q + q * q) / Math.pow(1 - q, 4);

        var drawn = drawn(scale, 4);

        var square = drawn.entrySet().stream().mapToDouble(e -> Math.pow(e.getKey(), 2) * e.getValue()).sum() / DRAWS;
        assertThat(square).isCloseTo(variance, within(5 * Math.sqrt((fourth - variance * variance) / DRAWS)));
    }

    @Tag("statistical")
    @ParameterizedTest
    @ValueSource(strings = {"1/2", "1", "5/3", "3", "19/2"})
    void bothSignsAreEquallyLikely(String scale) {
        var drawn = drawn(scale, 5);

        var above = drawn.entrySet().stream().filter(e -> e.getKey() > 0).mapToLong(Map.Entry::getValue).sum();
        var below = drawn.entrySet().stream().filter(e -> e.getKey() < 0).mapToLong(Map.Entry::getValue).sum();
        assertThat((double) (above - below)).isCloseTo(0, within(5 * Math.sqrt(above + below)));
    }

    @Tag("statistical")
    @Test
    void aScaleATwentiethTooWideIsNoticed() {
        var drawn = drawn("63/20", 6);

        assertThat(ChiSquare.statistic(drawn, x -> law(3.15, x), 8)).isLessThan(ChiSquare.limit(8));
        assertThat(ChiSquare.statistic(drawn, x -> law(3, x), 8)).isGreaterThan(ChiSquare.limit(8));
    }

    /** Rounding a draw from the continuous law gives zero too seldom and one too often. */
    @Tag("statistical")
    @Test
    void aRoundedTextbookDrawIsNoticed() {
        var random = new Random(7);

        var rounded = Stream.generate(() -> Math.round(-Math.log(1 - random.nextDouble()) * (random.nextBoolean() ? 1 : -1)))
                .limit(DRAWS).collect(groupingBy(x -> x, counting()));

        assertThat(ChiSquare.statistic(rounded, x -> law(1, x), 4)).isGreaterThan(ChiSquare.limit(4));
        assertThat(ChiSquare.statistic(drawn("1", 7), x -> law(1, x), 4)).isLessThan(ChiSquare.limit(4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1/3", "1", "22/7"})
    void theSameCoinsDrawTheSame(String scale) {
        var once = new SeededCoins(8);
        var again = new SeededCoins(8);

        for (int draw = 0; draw < 200; draw++) {
            assertThat(new DiscreteLaplace(Rational.parse(scale)).sample(once)).isEqualTo(new DiscreteLaplace(Rational.parse(scale)).sample(again));
        }
        assertThat(once.toss(64)).isEqualTo(again.toss(64));
    }

    @Test
    void aFractionThatWasNotReducedIsTheSameScale() {
        assertThat(new DiscreteLaplace(Rational.of(6, 4))).isEqualTo(new DiscreteLaplace(Rational.of(3, 2)));
    }

    /** No number is too large: sizes are whole numbers of any length. */
    @Test
    void aHugeScaleDrawsHugeNumbersExactly() {
        var huge = new Rational(BigInteger.TEN.pow(30), BigInteger.ONE);
        var coins = new SeededCoins(9);

        var draws = Stream.generate(() -> new DiscreteLaplace(huge).sample(coins)).limit(50).toList();

        assertThat(draws).doesNotHaveDuplicates().anyMatch(x -> x.signum() < 0).anyMatch(x -> x.signum() > 0);
        assertThat(draws).anyMatch(x -> x.abs().bitLength() > 63).allMatch(x -> x.abs().compareTo(BigInteger.TEN.pow(32)) < 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "-1/3"})
    void aScaleOfNothingIsRefusedWithItsValue(String scale) {
        assertThatIllegalArgumentException().isThrownBy(() -> new DiscreteLaplace(Rational.parse(scale)))
                .withMessage("The scale (%s) must be above 0.", scale);
    }

    private static Map<Long, Long> drawn(String scale, long seed) {
        var laplace = new DiscreteLaplace(Rational.parse(scale));
        var coins = new SeededCoins(seed);
        return Stream.generate(() -> laplace.sample(coins).longValueExact()).limit(DRAWS).collect(groupingBy(x -> x, counting()));
    }

    private static double law(double scale, long x) {
        var q = Math.exp(-1 / scale);
        return (1 - q) / (1 + q) * Math.pow(q, Math.abs(x));
    }
}
