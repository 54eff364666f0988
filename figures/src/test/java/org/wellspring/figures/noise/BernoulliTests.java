package org.wellspring.figures.noise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellspring.figures.Rational;

class BernoulliTests {

    @ParameterizedTest
    @ValueSource(strings = {"0", "1/7", "1/3", "1/2", "99/100", "1"})
    void yesComesExactlyAsOftenAsAsked(String chance) {
        var falls = new EveryFall<>(coins -> Bernoulli.of(Rational.parse(chance), coins), 1e-6);

        assertThat(falls.unfollowed()).isZero();
        assertThat(falls.of(true)).isCloseTo(Rational.parse(chance).toDouble(), within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1/100", "1/8", "1/3", "1/2", "3/4", "1", "5/4", "2", "7/2", "5"})
    void yesComesWithProbabilityExpOfMinusGamma(String gamma) {
        var falls = new EveryFall<>(coins -> Bernoulli.expMinus(Rational.parse(gamma), coins), 1e-6);

        assertThat(falls.unfollowed()).isLessThan(2e-3);
        assertThat(falls.of(true)).isBetween(
                Math.exp(-Rational.parse(gamma).toDouble()) - falls.unfollowed() - 1e-12,
                Math.exp(-Rational.parse(gamma).toDouble()) + 1e-12);
        assertThat(falls.of(true) + falls.of(false) + falls.unfollowed()).isCloseTo(1, within(1e-9));
    }

    @Test
    void aVeryUnlikelyYesIsRefusedQuicklyInsteadOfCountedOut() {
        var coins = new SeededCoins(1);

        assertThat(Bernoulli.expMinus(Rational.of(Long.MAX_VALUE), coins)).isFalse();
    }

    @Test
    void aNegativeGammaIsNoProbability() {
        var gamma = Rational.of(-1, 2);

        assertThatIllegalArgumentException().isThrownBy(() -> Bernoulli.expMinus(gamma, Coins.secure()));
    }
}
