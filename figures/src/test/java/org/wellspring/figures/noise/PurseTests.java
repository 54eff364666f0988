package org.wellspring.figures.noise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PurseTests {

    /** All coins of three blocks, taken in handfuls of every size, are the source's coins in their order: none lost, none twice. */
    @Test
    void everyCoinIsSpentOnceAndInItsOrder() {
        var whole = new Purse(new Random(1)::nextBytes);
        var handfuls = new Purse(new Random(1)::nextBytes);
        var random = new Random(2);
        for (int spent = 0; spent < 3 * 4096 * 8; ) {
            var count = random.nextInt(64);

            var handful = handfuls.toss(count);

            for (int coin = 0; coin < count; coin++) {
                assertThat(whole.toss(1).testBit(0)).isEqualTo(handful.testBit(coin));
            }
            spent += count;
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 18, 1000, 1L << 40, (1L << 62) + 1, Long.MAX_VALUE})
    void aNumberBelowABoundIsTheSameHoweverItIsAskedFor(long bound) {
        var once = new Purse(new Random(3)::nextBytes);
        var again = new Purse(new Random(3)::nextBytes);

        for (int i = 0; i < 1_000; i++) {
            assertThat(once.below(bound)).isBetween(0L, bound - 1).isEqualTo(again.below(BigInteger.valueOf(bound)).longValueExact());
        }
    }

    /** Five standard deviations of 100,000 tosses: a fair purse fails for one seed in a million. */
    @Test
    void coinsFallOnBothSides() {
        var purse = Coins.secure();

        var heads = 0;
        for (int i = 0; i < 100_000; i++) {
            heads += purse.below(2);
        }

        assertThat(heads).isCloseTo(50_000, within(800));
    }

    @Test
    void fromSeveralThreadsNoCoinIsSpentTwice() throws Exception {
        var purse = Coins.secure();
        Callable<List<BigInteger>> spender = () -> {
            var numbers = new ArrayList<BigInteger>();
            for (int i = 0; i < 5_000; i++) {
                numbers.add(purse.toss(96));
            }
            return numbers;
        };
        var seen = new HashSet<BigInteger>();

        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var spent : threads.invokeAll(List.of(spender, spender, spender, spender))) {
                seen.addAll(spent.get());
            }
        }

        assertThat(seen).hasSize(20_000);
    }

    @Test
    void whatWasSpentIsWiped() throws Exception {
        var purse = new Purse(new Random(4)::nextBytes);
        var words = Purse.class.getDeclaredField("words");
        words.setAccessible(true);

        purse.toss(64 * 100);

        assertThat((long[]) words.get(purse)).startsWith(new long[100]);
        assertThat(((long[]) words.get(purse))[100]).isNotZero();
    }

    @Test
    void thereIsNothingBelowNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> Coins.secure().below(0));
        assertThatIllegalArgumentException().isThrownBy(() -> Coins.secure().below(-1));
    }
}
