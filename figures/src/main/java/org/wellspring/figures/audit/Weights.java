package org.wellspring.figures.audit;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How often each of some independent rows is taken to add up to another row, found digit by digit to the base of a prime (Dixon
 * 1982): rows² steps a digit, where elimination in fractions would take rows³ for every prime. Multiplied out before it is given.
 */
final class Weights {

    /** An int times a digit is under 2^62: from here on there is no room for another. */
    private static final long ROOM = 1L << 62;

    private final int[][] rows;
    private final Remainders reduced;
    private final long prime;

    /**
     * @param rows independent
     * @param reduced those rows modulo the prime, by which they are independent too
     */
    Weights(int[][] rows, Remainders reduced, long prime) {
        this.rows = rows;
        this.reduced = reduced;
        this.prime = prime;
    }

    /** One row of weights over a denominator; nothing where {@code wanted} is no sum of the rows. */
    Optional<Fractions> of(int[] wanted) {
        var inverse = inverse();
        var rest = IntStream.of(reduced.pivots()).mapToLong(pivot -> wanted[pivot]).toArray();
        var weights = new BigInteger[1][rows.length];
        Arrays.fill(weights[0], BigInteger.ZERO);
        var power = BigInteger.ONE;
        var tryAt = 1;
        var enough = 2 * Echelon.bitsOfMinors(rows) + 2 * Long.SIZE;
        for (int digits = 1; ; digits++) {
            var digit = times(inverse, rest);
            for (int i = 0; i < digit.length; i++) {
                weights[0][i] = weights[0][i].add(power.multiply(BigInteger.valueOf(digit[i])));
            }
            power = power.multiply(BigInteger.valueOf(prime));
            rest = lessened(rest, digit);
            var last = power.bitLength() > enough;
            if (digits == tryAt || last) {
                var found = new Lifted(weights, power).fractions().filter(fractions -> addsUp(fractions, wanted));
                if (found.isPresent() || last) {
                    return found;
                }
                tryAt *= 2;
            }
        }
    }

    /** Of the square of the rows' pivot columns, turned on its side. */
    private long[][] inverse() {
        var count = rows.length;
        var beside = new int[count][2 * count];
        for (int j = 0; j < count; j++) {
            for (int i = 0; i < count; i++) {
                beside[j][i] = rows[i][reduced.pivots()[j]];
            }
            beside[j][count + j] = 1;
        }
        var inverted = Remainders.of(beside, 2 * count, prime).rows();
        return Arrays.stream(inverted).map(row -> Arrays.copyOfRange(row, count, 2 * count)).toArray(long[][]::new);
    }

    private long[] times(long[][] inverse, long[] rest) {
        var digit = new long[rest.length];
        for (int i = 0; i < digit.length; i++) {
            for (int j = 0; j < rest.length; j++) {
                digit[i] = (digit[i] + inverse[i][j] * Math.floorMod(rest[j], prime)) % prime;
            }
        }
        return digit;
    }

    /** What is left when this digit's part is taken away: divisible by the prime, and divided by it. */
    private long[] lessened(long[] rest, long[] digit) {
        var lessened = new long[rest.length];
        for (int j = 0; j < rest.length; j++) {
            var left = rest[j];
            for (int i = 0; i < rows.length; i++) {
                if (Math.abs(left) >= ROOM) {
                    lessened[j] += left / prime;
                    left %= prime;
                }
                left -= rows[i][reduced.pivots()[j]] * digit[i];
            }
            lessened[j] += left / prime;
        }
        return lessened;
    }

    private boolean addsUp(Fractions weights, int[] wanted) {
        return IntStream.range(0, wanted.length).allMatch(j -> {
            var sum = BigInteger.ZERO;
            for (int i = 0; i < rows.length; i++) {
                sum = rows[i][j] == 0 ? sum : sum.add(weights.numerators()[0][i].multiply(BigInteger.valueOf(rows[i][j])));
            }
            return sum.equals(weights.denominator().multiply(BigInteger.valueOf(wanted[j])));
        });
    }
}
