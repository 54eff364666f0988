package org.wellspring.figures.noise;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import java.util.function.LongToDoubleFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.wellspring.figures.Rational;

/**
 * Two attacks that tell a count of 0 from a count of 1 by its noise, let loose on the sampler of the textbooks and on ours. Noise of
 * sigma 2.5 promises that no single published number says for certain which it was.
 */
@Tag("statistical")
class FloatingPointAttackTests {

    private static final double SIGMA = 2.5;
    private static final int RELEASES = 20_000;

    /** Doubles near 0 lie closer together than those of a sum with 1 can fall: a published number between them had no 1 in it (Mironov 2012). */
    @Test
    void theLowBitsOfTextbookNoiseTellTheCountForCertain() {
        var random = new Random(1);
        LongToDoubleFunction textbook = count -> count + SIGMA * random.nextGaussian();

        assertThat(givenAway(textbook, 0)).isGreaterThan(RELEASES / 20);
        assertThat(givenAway(textbook, 1)).isZero();
    }

    @Test
    void theSameAttackLearnsNothingForCertainFromOurNoise() {
        var coins = new SeededCoins(1);
        var gaussian = new DiscreteGaussian(Rational.parse("25/4"));
        LongToDoubleFunction ours = count -> count + gaussian.sample(coins);

        assertThat(givenAway(ours, 0)).isZero();
        assertThat(givenAway(ours, 1)).isZero();
    }

    /** Every number that a count of 0 can give, a count of 1 can give too. */
    @Test
    void whateverIsPublishedBothCountsCanHaveGiven() {
        var falls = new EveryFall<>(new DiscreteGaussian(Rational.ONE)::sample, 1e-6);

        for (long x = -2; x <= 3; x++) {
            assertThat(falls.of(x)).isPositive();
            assertThat(falls.of(x - 1)).isPositive();
        }
    }

    /** A rounded textbook draw has a variance of sigma² + 1/12 and the wrong shares: the chi-square that ours passes finds it. */
    @Test
    void roundedTextbookNoiseFailsTheTestOfTheLawThatOursPasses() {
        var random = new Random(2);
        var coins = new SeededCoins(2);
        var gaussian = new DiscreteGaussian(Rational.ONE);

        var rounded = counted(Stream.generate(() -> Math.round(random.nextGaussian())));
        var ours = counted(Stream.generate(() -> gaussian.sample(coins)));

        assertThat(ChiSquare.statistic(rounded, new GaussianLaw("1")::of, 3)).isGreaterThan(ChiSquare.limit(3));
        assertThat(ChiSquare.statistic(ours, new GaussianLaw("1")::of, 3)).isLessThan(ChiSquare.limit(3));
    }

    /** How many releases of {@code count} a count of 1 cannot have given: less than 1/4 from 0, and no multiple of the spacing of doubles in (-2, -1/2). */
    private static long givenAway(LongToDoubleFunction release, long count) {
        return Stream.generate(() -> release.applyAsDouble(count)).limit(RELEASES)
                .filter(published -> Math.abs(published) < 0.25 && published != 0 && Math.rint(published * 0x1p53) != published * 0x1p53).count();
    }

    private static Map<Long, Long> counted(Stream<Long> draws) {
        return draws.limit(60_000).collect(groupingBy(x -> x, counting()));
    }
}
