package org.wellspring.figures.noise;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellspring.figures.Rational;

/** The quick way to draw beside the one in numbers of any size, whose law the other tests prove. */
class ShortGaussianTests {

    @ParameterizedTest
    @ValueSource(strings = {"1/4", "1", "17/4", "25/4", "75", "120", "300", "16383", "1/16383", "16383/16382"})
    void theQuickWayDrawsWhatTheFullWayDrawsFromTheSameCoins(String sigma2) {
        var gaussian = new DiscreteGaussian(Rational.parse(sigma2));
        var quick = new Purse(new Random(5)::nextBytes);
        var full = new Purse(new Random(5)::nextBytes);

        for (int draw = 0; draw < 2_000; draw++) {
            assertThat(gaussian.sample(quick)).isEqualTo(gaussian.sampleInFull(full));
        }
        assertThat(quick.toss(200)).isEqualTo(full.toss(200));
    }

    @Property(tries = 300)
    void andForEveryOtherVariance(@ForAll @IntRange(min = 1, max = 20_000) int numerator, @ForAll @IntRange(min = 1, max = 20_000) int denominator, @ForAll long seed) {
        var gaussian = new DiscreteGaussian(Rational.of(numerator, denominator));
        var quick = new SeededCoins(seed);
        var full = new SeededCoins(seed);

        for (int draw = 0; draw < 20; draw++) {
            assertThat(gaussian.sample(quick)).isEqualTo(gaussian.sampleInFull(full));
        }
    }

    /** Every way the coins can fall, not some: both ways give every number the same probability, to the last bit. */
    @ParameterizedTest
    @ValueSource(strings = {"1/4", "1", "9/4"})
    void howeverTheCoinsFallBothWaysDrawTheSame(String sigma2) {
        var gaussian = new DiscreteGaussian(Rational.parse(sigma2));

        var quick = new EveryFall<>(gaussian::sample, 1e-5);
        var full = new EveryFall<>(gaussian::sampleInFull, 1e-5);

        for (long x = -6; x <= 6; x++) {
            assertThat(quick.of(x)).isEqualTo(full.of(x));
        }
        assertThat(quick.unfollowed()).isEqualTo(full.unfollowed()).isLessThan(0.9);
        assertThat(quick.of(1L)).isBetween(quick.of(-1L) - 1e-12, quick.of(-1L) + 1e-12);
    }

    @Test
    void aDenominatorThatOutgrowsSixtyThreeBitsGoesOnInFull() {
        var huge = Long.MAX_VALUE / 3;
        for (int seed = 0; seed < 500; seed++) {
            var quick = new SeededCoins(seed);
            var full = new SeededCoins(seed);

            assertThat(Bernoulli.expMinus(huge - 1, huge, quick)).isEqualTo(Bernoulli.expMinus(BigInteger.valueOf(huge - 1), BigInteger.valueOf(huge), full));
            assertThat(quick.toss(64)).isEqualTo(full.toss(64));
        }
    }

    @Test
    void aLongFractionIsDrawnInFull() {
        assertThat(ShortGaussian.fits(Rational.parse("16384"))).isFalse();
        assertThat(ShortGaussian.fits(Rational.parse("1/16384"))).isFalse();
        assertThat(ShortGaussian.fits(Rational.parse("16383/16382"))).isTrue();
        assertThat(new DiscreteGaussian(Rational.parse("123456789012345678901/123456789012345678900")).sample(new SeededCoins(1))).isBetween(-10L, 10L);
    }
}
