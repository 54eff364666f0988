package org.wellspring.figures.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WeightsTests {

    private static final long PRIME = Integer.MAX_VALUE;

    @Test
    void rowsThatWereAddedUpAreTakenApartAgain() {
        for (int seed = 0; seed < 200; seed++) {
            var random = new Random(seed);
            var rows = IntStream.range(0, 1 + random.nextInt(6)).mapToObj(_ -> random.ints(8, -2, 4).toArray()).toArray(int[][]::new);
            var basis = Arrays.stream(Remainders.of(rows, 8, PRIME).basis()).mapToObj(i -> rows[i]).toArray(int[][]::new);
            var wanted = new int[8];
            Arrays.stream(rows).forEach(row -> IntStream.range(0, 8).forEach(j -> wanted[j] += 3 * row[j]));

            var weights = new Weights(basis, Remainders.of(basis, 8, PRIME), PRIME).of(wanted);

            assertThat(weights).as("seed %d", seed).isPresent();
            for (int j = 0; j < 8; j++) {
                var sum = BigInteger.ZERO;
                for (int i = 0; i < basis.length; i++) {
                    sum = sum.add(weights.get().numerators()[0][i].multiply(BigInteger.valueOf(basis[i][j])));
                }
                assertThat(sum).isEqualTo(weights.get().denominator().multiply(BigInteger.valueOf(wanted[j])));
            }
        }
    }

    @Test
    void aRowThatIsNoSumIsNotMadeOne() {
        int[][] rows = {{1, 1, 0}, {0, 1, 1}};

        var weights = new Weights(rows, Remainders.of(rows, 3, PRIME), PRIME);

        assertThat(weights.of(new int[] {1, 0, 0})).isEmpty();
        assertThat(weights.of(new int[] {1, 0, -1})).isPresent();
        assertThat(weights.of(new int[] {0, 0, 0})).isPresent();
    }

    /** A hundred random rows need weights of hundreds of digits. */
    @Test
    void longWeightsAreFoundDigitByDigit() {
        var random = new Random(9);
        var rows = IntStream.range(0, 100).mapToObj(_ -> random.ints(100, 0, 2).toArray()).toArray(int[][]::new);
        var alone = new int[100];
        alone[42] = 1;

        var weights = new Weights(rows, Remainders.of(rows, 100, PRIME), PRIME).of(alone).orElseThrow();

        assertThat(weights.denominator().bitLength()).isGreaterThan(150);
    }

    /** Rows so long that the sum of their products with a digit outgrows 63 bits: 12 times 2^31 times 2^31. */
    @Test
    void longRowsAreTakenApartWithoutOverflow() {
        for (int seed = 0; seed < 40; seed++) {
            var random = new Random(seed);
            var rows = IntStream.range(0, 12).mapToObj(_ -> random.ints(12, Integer.MIN_VALUE, Integer.MAX_VALUE).toArray()).toArray(int[][]::new);
            rows[11] = IntStream.generate(() -> random.nextBoolean() ? Integer.MIN_VALUE : Integer.MAX_VALUE).limit(12).toArray();
            var alone = new int[12];
            alone[random.nextInt(12)] = 1;

            var weights = new Weights(rows, Remainders.of(rows, 12, PRIME), PRIME).of(alone).orElseThrow();

            for (int j = 0; j < 12; j++) {
                var column = j;
                var sum = IntStream.range(0, 12).mapToObj(i -> weights.numerators()[0][i].multiply(BigInteger.valueOf(rows[i][column]))).reduce(BigInteger.ZERO, BigInteger::add);
                assertThat(sum).as("seed %d", seed).isEqualTo(alone[j] == 1 ? weights.denominator() : BigInteger.ZERO);
            }
        }
    }

    /** Independent rows have one way only; whichever prime is taken, it is that one. */
    @Test
    void thereIsOneWayAndItIsFoundWithAnyPrime() {
        int[][] rows = {{2, 1, 0}, {0, 3, 1}, {1, 0, 5}};

        for (var prime : new long[] {1_000_003, 2_147_483_629, Integer.MAX_VALUE}) {
            var weights = new Weights(rows, Remainders.of(rows, 3, prime), prime).of(new int[] {31, 0, 0}).orElseThrow();

            assertThat(weights.numerators()[0]).containsExactly(BigInteger.valueOf(15), BigInteger.valueOf(-5), BigInteger.ONE);
            assertThat(weights.denominator()).isOne();
        }
    }
}
