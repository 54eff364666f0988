package org.wellspring.figures.noise;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.ToLongFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellspring.figures.Rational;

/** Which coins are asked for, and what becomes of them. */
class SpentCoinsTests {

    @Test
    void theBlockACoinCameInIsWipedAsSoonAsItIsRead() {
        var blocks = new ArrayList<byte[]>();
        var purse = new Purse(block -> {
            new Random(blocks.size()).nextBytes(block);
            blocks.add(block);
        });

        purse.toss(64 * 512 + 1);

        assertThat(blocks).hasSize(2).allSatisfy(block -> assertThat(block).hasSize(4096).containsOnly(0));
    }

    @Test
    void nothingIsFetchedBeforeACoinIsNeeded() {
        var fetched = new ArrayList<Integer>();
        var purse = new Purse(block -> fetched.add(block.length));

        assertThat(purse.toss(0)).isZero();
        assertThat(purse.below(1)).isZero();

        assertThat(fetched).isEmpty();
    }

    /** The eight bytes 1, 2 … 8 are one word, the first byte highest, spent from its low end. */
    @Test
    void theBytesOfTheSourceBecomeCoinsInAFixedOrder() {
        var purse = new Purse(block -> {
            for (int i = 0; i < block.length; i++) {
                block[i] = (byte) (i + 1);
            }
        });

        assertThat(purse.toss(64)).isEqualTo(new BigInteger("0102030405060708", 16));
        assertThat(purse.below(256)).isEqualTo(0x10);
        assertThat(purse.toss(48)).isEqualTo(new BigInteger("0a0b0c0d0e0f", 16));
        assertThat(purse.below(1L << 16)).isEqualTo(0x1809);
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "2, 1", "3, 2", "4, 2", "5, 3", "255, 8", "256, 8", "257, 9", "4611686018427387904, 62", "4611686018427387905, 63"})
    void aNumberBelowABoundTakesAsFewCoinsAsCanWriteIt(long bound, int count) {
        var asked = new ArrayList<Integer>();
        Coins coins = tossed -> {
            asked.add(tossed);
            return BigInteger.ZERO;
        };

        coins.below(bound);
        coins.below(BigInteger.valueOf(bound));

        assertThat(asked).isEqualTo(List.of(count, count));
    }

    /** 3 is tossed for a bound of 3 and tossed again; 2 is the last number below it. */
    @Test
    void aNumberThatIsNotBelowTheBoundIsTossedAgain() {
        var falls = List.of(3, 3, 2, 3, 0).iterator();
        Coins coins = _ -> BigInteger.valueOf(falls.next());

        assertThat(coins.below(3)).isEqualTo(2);
        assertThat(coins.below(BigInteger.valueOf(3))).isZero();
        assertThat(falls.hasNext()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1/4", "2/3", "25/4", "75", "300", "40000/3"})
    void theSameCoinsDrawTheSameNoiseWhicheverInstanceDraws(String sigma2) {
        var once = new SeededCoins(11);
        var again = new SeededCoins(11);
        var kept = new DiscreteGaussian(Rational.parse(sigma2));
        ToLongFunction<Coins> fresh = coins -> new DiscreteGaussian(Rational.parse(sigma2)).sample(coins);

        var draws = LongStream.generate(() -> kept.sample(once)).limit(300).toArray();

        assertThat(draws).isEqualTo(LongStream.generate(() -> fresh.applyAsLong(again)).limit(300).toArray());
        assertThat(once.toss(64)).isEqualTo(again.toss(64));
    }

    /** Three tosses make a yes; after so many the Laplace draw is so large that its square outgrows 63 bits. */
    @ParameterizedTest
    @CsvSource({"1/16383, 190000", "16383/16382, 50000", "16381/16382, 190000", "16383, 190000"})
    void aDrawSoFarOutThatItsSquareOutgrowsTheQuickWayIsJudgedInFull(String sigma2, long often) {
        var gaussian = new DiscreteGaussian(Rational.parse(sigma2));
        var quick = new Yes(3 * often);
        var full = new Yes(3 * often);

        assertThat(gaussian.sample(quick)).isEqualTo(gaussian.sampleInFull(full));

        assertThat(quick.tossed).isEqualTo(full.tossed);
        assertThat(quick.seeded.toss(64)).isEqualTo(full.seeded.toss(64));
    }

    /** Coins by which exp(-1) says yes again and again, and which fall by chance after so many tosses. */
    private static final class Yes implements Coins {

        private final SeededCoins seeded = new SeededCoins(12);
        private final long yes;
        private long tossed;

        Yes(long yes) {
            this.yes = yes;
        }

        @Override
        public BigInteger toss(int count) {
            if (tossed++ >= yes) {
                return seeded.toss(count);
            }
            return count == 2 ? BigInteger.ONE : BigInteger.ZERO;
        }
    }
}
