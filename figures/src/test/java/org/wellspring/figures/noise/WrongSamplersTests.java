package org.wellspring.figures.noise;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellspring.figures.Rational;

/**
 * What the chi-square is worth: the mistakes that are easily made in such a sampler, one after the other, each found by the same test
 * of the same number of draws that the right sampler passes. Seeded; the limit is passed by a right one for one seed in a million.
 */
@Tag("statistical")
class WrongSamplersTests {

    private static final String SIGMA2 = "25/4";
    private static final int DRAWS = 40_000;
    private static final long LAST = 6;

    enum Mistake {
        LAPLACE_DRAWS_ARE_NOT_THINNED(coins -> laplace(3).sample(coins).longValueExact()),
        ZERO_IS_DRAWN_WITH_EITHER_SIGN(coins -> thinned(twiceZero(3, coins), coins, 3, "25/4")),
        THINNED_FOR_A_WIDTH_OF_ONE_MORE(coins -> thinned(laplace(3).sample(coins), coins, 4, "25/4")),
        SIGMA_TAKEN_FOR_ITS_SQUARE(new DiscreteGaussian(Rational.parse("5/2"))::sample),
        A_TENTH_TOO_LITTLE(new DiscreteGaussian(Rational.parse("45/8"))::sample),
        ONE_TOO_HIGH_NOW_AND_THEN(coins -> gaussian().sample(coins) + (Bernoulli.of(Rational.of(1, 8), coins) ? 1 : 0)),
        NEVER_FAR_OUT(coins -> Math.clamp(gaussian().sample(coins), -5, 5)),
        SIZES_WITHOUT_SIGNS(coins -> Math.abs(gaussian().sample(coins)));

        private final ToLongFunction<Coins> sampler;

        Mistake(ToLongFunction<Coins> sampler) {
            this.sampler = sampler;
        }
    }

    @ParameterizedTest
    @EnumSource(Mistake.class)
    void theMistakeIsNoticed(Mistake mistake) {
        var drawn = drawn(mistake.sampler);

        assertThat(statistic(drawn)).isGreaterThan(ChiSquare.limit(LAST));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void withoutAMistakeNothingIsNoticed(long seed) {
        var coins = new SeededCoins(seed);

        var drawn = drawn(_ -> gaussian().sample(coins));

        assertThat(statistic(drawn)).isLessThan(ChiSquare.limit(LAST));
    }

    /** The parts the mistakes are made of, put together without one, are the sampler of the paper: so it is the mistake that is seen. */
    @Test
    void theSamplerTheMistakesWereMadeInPassesToo() {
        var drawn = drawn(coins -> thinned(laplace(3).sample(coins), coins, 3, SIGMA2));

        assertThat(statistic(drawn)).isLessThan(ChiSquare.limit(LAST));
    }

    private static double statistic(Map<Long, Long> drawn) {
        return ChiSquare.statistic(drawn, new GaussianLaw(SIGMA2)::of, LAST);
    }

    private static Map<Long, Long> drawn(ToLongFunction<Coins> sampler) {
        var coins = new SeededCoins(2026);
        return Stream.generate(() -> sampler.applyAsLong(coins)).limit(DRAWS).collect(groupingBy(x -> x, counting()));
    }

    private static DiscreteGaussian gaussian() {
        return new DiscreteGaussian(Rational.parse(SIGMA2));
    }

    private static DiscreteLaplace laplace(long width) {
        return new DiscreteLaplace(Rational.of(width));
    }

    /** Keeps the first draw with probability exp(-(|x| - sigma²/width)² / 2 sigma²), or draws another of scale 3. */
    private static long thinned(BigInteger first, Coins coins, long width, String sigma2) {
        var variance = Rational.parse(sigma2);
        var drawn = first;
        while (true) {
            var off = new Rational(drawn.abs(), BigInteger.ONE).minus(variance.dividedBy(Rational.of(width)));
            if (Bernoulli.expMinus(off.times(off).dividedBy(variance.times(2)), coins)) {
                return drawn.longValueExact();
            }
            drawn = first.signum() == 0 ? twiceZero(3, coins) : laplace(3).sample(coins);
        }
    }

    /** A Laplace draw that forgets to turn down minus zero: zero comes twice as often as it is due. */
    private static BigInteger twiceZero(long scale, Coins coins) {
        var steps = BigInteger.valueOf(scale);
        var size = coins.below(steps);
        while (!Bernoulli.expMinus(size, steps, coins)) {
            size = coins.below(steps);
        }
        while (Bernoulli.expMinusOne(coins)) {
            size = size.add(steps);
        }
        return coins.toss(1).signum() == 0 ? size.negate() : size;
    }
}
