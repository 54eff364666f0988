package org.wellspring.figures.noise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoinsTests {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 7, 8, 9})
    void everyNumberBelowABoundIsEquallyLikely(int bound) {
        // Called on plain tosses, so that the rejection in Coins.below is what is played through.
        var falls = new EveryFall<>(coins -> ((Coins) coins::toss).below(BigInteger.valueOf(bound)), 1e-4);

        assertThat(IntStream.range(0, bound).mapToDouble(i -> falls.of(BigInteger.valueOf(i))).distinct()).hasSize(1);
        assertThat(falls.of(BigInteger.ZERO)).isCloseTo(1.0 / bound, within(falls.unfollowed() + 1e-12));
        assertThat(falls.of(BigInteger.valueOf(bound))).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void thereIsNoNumberBelowNothing(int bound) {
        assertThatIllegalArgumentException().isThrownBy(() -> Coins.secure().below(BigInteger.valueOf(bound)));
    }

    @Property
    void secureCoinsStayBelowTheirBound(@ForAll @IntRange(min = 1, max = 1000) int bound) {
        var drawn = Coins.secure().below(BigInteger.valueOf(bound));

        assertThat(drawn).isBetween(BigInteger.ZERO, BigInteger.valueOf(bound - 1L));
    }

    @Test
    void secureCoinsNeverFallTheSameWayTwice() {
        var first = Coins.secure();
        var second = Coins.secure();
        var seen = new HashSet<BigInteger>();

        for (var i = 0; i < 100; i++) {
            seen.add(first.toss(128));
            seen.add(second.toss(128));
        }

        assertThat(seen).hasSize(200);
    }

    @Test
    void seededCoinsRepeatSoThatAFailingTestCanBeRunAgain() {
        var once = new SeededCoins(7).toss(256);

        assertThat(new SeededCoins(7).toss(256)).isEqualTo(once);
        assertThat(new SeededCoins(8).toss(256)).isNotEqualTo(once);
    }
}
