package org.wellspring.figures.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Short equations say exactly what they said; long ones are cut, and then say a little less, never anything else. */
class EquationLawsTests {

    private static final int WIDTH = 8;

    @Test
    void aShortEquationIsFulfilledByExactlyTheSameGroups() {
        for (int seed = 0; seed < 200; seed++) {
            var random = new Random(seed);
            var times = big(random.longs(WIDTH, -9, 10).map(number -> number == 0 ? 1 : number));

            var equation = zero(times);

            assertThat(groups()).as("seed %d", seed).allMatch(bits -> fulfilled(equation, bits) == (sum(times, bits).signum() == 0));
            assertThat(LongStream.of(equation.times()).mapToObj(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::gcd)).isOne();
        }
    }

    /** Every group that fulfils the long equation fulfils the cut one: a search that follows the cut one loses nothing. */
    @ParameterizedTest
    @ValueSource(ints = {39, 40, 41, 45, 64, 200, 2_000})
    void aLongEquationLosesNoGroupByBeingCut(int bits) {
        for (int seed = 0; seed < 40; seed++) {
            var random = new Random(seed);
            var times = Stream.generate(() -> new BigInteger(bits, random).setBit(bits - 1)).limit(WIDTH).toArray(BigInteger[]::new);
            times[WIDTH - 1] = sum(times, 0b0101101).negate();

            var equation = zero(times);

            assertThat(groups().filter(group -> sum(times, group).signum() == 0)).as("seed %d", seed).isNotEmpty().allMatch(group -> fulfilled(equation, group));
        }
    }

    /** Cut to forty bits, an equation still turns down nearly every group it turned down before: it is worth following. */
    @Test
    void aCutEquationStillTurnsDownNearlyEverything() {
        var let = 0L;
        for (int seed = 0; seed < 100; seed++) {
            var random = new Random(seed);
            var times = Stream.generate(() -> new BigInteger(300, random).subtract(BigInteger.ONE.shiftLeft(299))).limit(WIDTH).toArray(BigInteger[]::new);
            var equation = zero(times);

            let += groups().filter(group -> fulfilled(equation, group)).count();
        }
        assertThat(let).isEqualTo(100);
    }

    /** Numbers of forty bits are kept to the last digit; of forty-one the lowest is given up, and as many as there are columns are allowed for it. */
    @Test
    void fortyBitsAreKeptAndTheFortyFirstIsCut() {
        var forty = BigInteger.ONE.shiftLeft(40).subtract(BigInteger.ONE);
        var fortyOne = BigInteger.ONE.shiftLeft(41).subtract(BigInteger.ONE);

        var kept = Equation.zero(List.of(0, 1), List.of(forty, BigInteger.TWO.negate()));
        var cut = Equation.zero(List.of(0, 1), List.of(fortyOne, BigInteger.TWO.negate()));

        assertThat(kept.times()).containsExactly(forty.longValueExact(), -2);
        assertThat(kept.least()).isZero();
        assertThat(cut.times()).containsExactly(fortyOne.longValueExact() >> 1, -1);
        assertThat(cut.least()).isEqualTo(-2);
        assertThat(cut.most()).isZero();
    }

    /** What all numbers share is taken out before anything is cut: a thousand digits of noughts cost nothing. */
    @Test
    void whatAllNumbersShareIsTakenOutFirst() {
        var share = BigInteger.TEN.pow(1_000);

        var equation = Equation.zero(List.of(4, 2), List.of(share.multiply(BigInteger.valueOf(6)), share.multiply(BigInteger.valueOf(-9))));

        assertThat(equation.columns()).containsExactly(4, 2);
        assertThat(equation.times()).containsExactly(2, -3);
        assertThat(equation.least()).isZero();
    }

    private static Equation zero(BigInteger[] times) {
        return Equation.zero(IntStream.range(0, WIDTH).boxed().toList(), List.of(times));
    }

    private static BigInteger[] big(LongStream numbers) {
        return numbers.mapToObj(BigInteger::valueOf).toArray(BigInteger[]::new);
    }

    private static Stream<Integer> groups() {
        return IntStream.range(0, 1 << WIDTH).boxed();
    }

    private static BigInteger sum(BigInteger[] times, int bits) {
        return IntStream.range(0, WIDTH).filter(j -> (bits >> j & 1) == 1).mapToObj(j -> times[j]).reduce(BigInteger.ZERO, BigInteger::add);
    }

    private static boolean fulfilled(Equation equation, int bits) {
        var sum = IntStream.range(0, WIDTH).filter(j -> (bits >> j & 1) == 1).mapToLong(j -> equation.times()[j]).sum();
        return sum >= equation.least() && sum <= equation.most();
    }
}
