package org.wellspring.figures.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.wellspring.figures.Rational;
import org.wellspring.figures.ledger.Guarantee;
import org.wellspring.figures.ledger.Rho;
import org.wellspring.figures.noise.Coins;
import org.wellspring.figures.noise.DiscreteGaussian;
import org.wellspring.figures.release.Cells;

/**
 * Attackers who watch one person over waves, or ask whether somebody answered at all. They toss a coin for what they cannot know, so
 * 50 in 100 is chance. Against exact counts they are right every time; against a noised release at most as often as the ledger says,
 * however much else they know. 10,000 tries each, the same in every run; five standard errors are 2.5 points, so another seed
 * fails once in a million.
 */
@Tag("statistical")
class NoiseAttackTests {

    private static final int TRIES = 10_000;
    private static final double FIVE_ERRORS = 0.025;
    private static final Rational SIGMA2 = Rational.parse("25/4");
    private static final DiscreteGaussian NOISE = new DiscreteGaussian(SIGMA2);

    private final Random random = new Random(14);
    private final Coins coins = count -> new BigInteger(count, random);

    /** Twenty-four others answer afresh each wave: the difference of two waves is theirs as much as the joiner's. */
    @Test
    void whoJoinedBetweenTwoWavesIsGuessedNoBetterThanByTossingACoin() {
        var right = share(answer -> {
            var before = noised(others());
            var after = noised(others() + answer);
            return (after - before > 0.5 ? 1 : 0) == answer;
        });

        assertThat(right).isBetween(0.5 - FIVE_ERRORS, 0.54 + FIVE_ERRORS);
    }

    /** The worst case: the attacker knows that everybody else answers as before, and adds nothing but the joiner. */
    @Test
    void evenWhoKnowsEveryOtherAnswerStaysUnderWhatTheLedgerSaysOfTwoWaves() {
        var bound = new Guarantee(Rho.of(1, 1, SIGMA2).times(2)).rightGuess();

        var right = share(answer -> {
            var others = others();
            return (noised(others + answer) - noised(others) > 0.5 ? 1 : 0) == answer;
        });

        assertThat(right).isLessThan(bound + FIVE_ERRORS).isLessThan(0.58 + FIVE_ERRORS);
    }

    @Test
    void theSameSubtractionIsAlwaysRightAboutExactCounts() {
        var right = share(answer -> {
            var others = others();
            return others + answer - others == answer;
        });

        assertThat(right).isEqualTo(1);
    }

    /** A dashboard that shows a cell from five answers on tells whoever knows of four whether the fifth person answered. */
    @Test
    void aThresholdOnAnswersTellsWhoAnswered() {
        var right = share(answered -> (4 + answered >= 5 ? 1 : 0) == answered);

        assertThat(right).isEqualTo(1);
    }

    /** Ours looks at the eligible people: the cell is there whoever answers, and its noised number of answers tells next to nothing. */
    @Test
    void aGateOnEligiblePeopleTellsNothingByBeingThereAndLittleByItsNumber() {
        var bound = new Guarantee(Rho.of(1, 1, SIGMA2)).rightGuess();

        var right = share(answered -> {
            var cells = new Cells(noised(2), noised(2 + answered), SIGMA2, 20);
            assertThat(cells.published()).isNotNull();
            return (cells.notHeavy() + cells.heavy() > 4.5 ? 1 : 0) == answered;
        });

        assertThat(right).isLessThan(bound + FIVE_ERRORS);
    }

    /** The lead's leaf and the director's total minus the other leaves are the same draw: there is no second one to average with. */
    @Test
    void twoReadersWhoCompareTheirFiguresHoldTheSameNoiseTwice() {
        for (int wave = 0; wave < 200; wave++) {
            var lead = new Cells(noised(9), noised(11), SIGMA2, 25);
            var other = new Cells(noised(15), noised(5), SIGMA2, 30);
            var director = lead.plus(other);

            assertThat(director.heavy() - other.heavy()).isEqualTo(lead.heavy());
            assertThat(director.notHeavy() - other.notHeavy()).isEqualTo(lead.notHeavy());
        }
    }

    /** What would be lost if every reader were given a fresh draw: the mean of a hundred gives the answer away. */
    @Test
    void freshNoiseForEveryReaderWouldAverageAway() {
        var right = IntStream.range(0, 500).filter(_ -> {
            var answer = random.nextInt(2);
            var mean = IntStream.range(0, 100).mapToLong(_ -> noised(10 + answer)).average().orElseThrow();
            return (mean > 10.5 ? 1 : 0) == answer;
        }).count() / 500.0;

        assertThat(right).isGreaterThan(0.9);
    }

    private long noised(long count) {
        return count + NOISE.sample(coins);
    }

    private int others() {
        return Long.bitCount(random.nextLong() & (1L << 24) - 1);
    }

    private double share(IntPredicate guessed) {
        return IntStream.range(0, TRIES).filter(_ -> guessed.test(random.nextInt(2))).count() / (double) TRIES;
    }
}
