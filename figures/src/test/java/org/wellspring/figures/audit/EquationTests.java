package org.wellspring.figures.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EquationTests {

    @Test
    void aShortEquationIsKeptAsItIsWithoutItsCommonFactor() {
        var equation = Equation.zero(List.of(3, 5), List.of(BigInteger.valueOf(6), BigInteger.valueOf(-4)));

        assertThat(equation.columns()).containsExactly(3, 5);
        assertThat(equation.times()).containsExactly(3, -2);
        assertThat(equation.least()).isZero();
        assertThat(equation.most()).isZero();
    }

    /** Ten long numbers of which the first ones add up to nothing: cut to forty bits they still must be allowed to. */
    @Test
    void aCutEquationIsStillFulfilledByWhateverFulfilledItInFull() {
        for (int seed = 0; seed < 300; seed++) {
            var random = new Random(seed);
            var times = new ArrayList<BigInteger>();
            var sum = BigInteger.ZERO;
            for (int i = 0; i < 9; i++) {
                times.add(new BigInteger(200, random).subtract(BigInteger.ONE.shiftLeft(199)));
                sum = random.nextBoolean() ? sum.add(times.get(i)) : sum;
            }
            var chosen = new Random(seed);
            times.add(sum.negate());

            var equation = Equation.zero(IntStream.range(0, 10).boxed().toList(), times);

            var cut = equation.times()[9];
            for (int i = 0; i < 9; i++) {
                new BigInteger(200, chosen);
                cut += chosen.nextBoolean() ? equation.times()[i] : 0;
            }
            assertThat(cut).as("seed %d", seed).isBetween(equation.least(), equation.most());
        }
    }

    @Test
    void cutNumbersLeaveRoomForSums() {
        var equation = Equation.zero(List.of(0, 1), List.of(BigInteger.ONE.shiftLeft(5_000).add(BigInteger.ONE), BigInteger.ONE.negate()));

        assertThat(equation.times()[0]).isLessThan(1L << 41);
        assertThat(equation.least()).isEqualTo(-2);
    }
}
