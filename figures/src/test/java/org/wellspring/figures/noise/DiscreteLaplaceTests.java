package org.wellspring.figures.noise;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellspring.figures.Rational;

class DiscreteLaplaceTests {

    @ParameterizedTest
    @CsvSource({"1/2, 0.06", "1, 0.02", "3/2, 0.2"})
    void everyWholeNumberIsAsLikelyAsTheLawSays(String scale, double unfollowed) {
        var laplace = new DiscreteLaplace(Rational.parse(scale));

        var falls = new EveryFall<>(laplace::sample, 1e-6);

        assertThat(falls.unfollowed()).isLessThan(unfollowed);
        for (var x = -4; x <= 4; x++) {
            assertThat(falls.of(BigInteger.valueOf(x)))
                    .isBetween(law(scale, x) - falls.unfollowed(), law(scale, x) + 1e-12);
        }
    }

    @Test
    void zeroIsNotDrawnTwiceForHavingTwoSigns() {
        var falls = new EveryFall<>(new DiscreteLaplace(Rational.ONE)::sample, 1e-6);

        assertThat(falls.of(BigInteger.ZERO) / falls.of(BigInteger.ONE)).isBetween(2.69, 2.75);
    }

    @Tag("statistical")
    @ParameterizedTest
    @ValueSource(strings = {"1/3", "2", "7/2", "11"})
    void drawsFollowTheLaw(String scale) {
        var laplace = new DiscreteLaplace(Rational.parse(scale));
        var coins = new SeededCoins(20201107);

        var drawn = Stream.generate(() -> laplace.sample(coins).longValueExact()).limit(20_000).collect(groupingBy(x -> x, counting()));

        assertThat(ChiSquare.statistic(drawn, x -> law(scale, x), 3)).isLessThan(ChiSquare.limit(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1/2"})
    void aScaleIsAboveZero(String scale) {
        assertThatIllegalArgumentException().isThrownBy(() -> new DiscreteLaplace(Rational.parse(scale)));
    }

    private static double law(String scale, long x) {
        var step = Math.exp(-1 / Rational.parse(scale).toDouble());
        return (1 - step) / (1 + step) * Math.pow(step, Math.abs(x));
    }
}
