package org.wellspring.figures.audit;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * The reduced row echelon form of a matrix of whole numbers, exact and proved. Elimination modulo a prime picks the pivots; a minor
 * that is not zero modulo a prime is not zero, so there are at least so many independent rows. The fractions are put together
 * from as many primes as they need and multiplied out against every row of the matrix, so there are no more. A prime that
 * misleads is noticed by one of the two and left out. About rows × rank × columns steps for each prime; mostly one is enough.
 *
 * @param basis independent rows of the matrix that span all others
 * @param pivots the pivot columns, from the left; a column is one only if those before it do not make it up
 * @param rows the reduced row of each pivot column
 */
record Echelon(int[] basis, int[] pivots, Fractions rows) {

    static Echelon of(int[][] matrix, int width) {
        return of(matrix, width, Primes.falling());
    }

    static Echelon of(int[][] matrix, int width, Iterator<Long> primes) {
        while (true) {
            var prime = primes.next();
            var start = Remainders.of(matrix, width, prime);
            var independent = Arrays.stream(start.basis()).mapToObj(i -> matrix[i]).toArray(int[][]::new);
            var found = lifted(matrix, independent, start, prime, primes);
            if (found != null) {
                return found;
            }
        }
    }

    /** Null where the first prime misled: more than every minor's size of primes agreed, and still the rows do not span the matrix. */
    private static @Nullable Echelon lifted(int[][] matrix, int[][] independent, Remainders start, long first, Iterator<Long> primes) {
        var lifted = Lifted.of(start.rows(), first);
        var enough = 2 * bitsOfMinors(independent) + 4;
        var used = 1;
        var tryAt = 1;
        while (true) {
            if (used == tryAt || lifted.modulus().bitLength() > enough) {
                var fractions = lifted.fractions().filter(rows -> rows.span(matrix, start.pivots()));
                if (fractions.isPresent()) {
                    return new Echelon(start.basis(), start.pivots(), fractions.get());
                }
                if (lifted.modulus().bitLength() > enough) {
                    return null;
                }
                tryAt = used + used / 4 + 1;
            }
            var prime = primes.next();
            var more = Remainders.of(independent, matrix[0].length, prime);
            if (Arrays.equals(more.pivots(), start.pivots())) {
                lifted.add(more.rows(), prime);
                used++;
            } else if (more.pivots().length == start.pivots().length && Arrays.compare(more.pivots(), start.pivots()) < 0) {
                return null;
            }
        }
    }

    /** More bits than any minor of these rows has (Hadamard 1893: at most the product of the rows' lengths). */
    static int bitsOfMinors(int[][] rows) {
        var bits = 1;
        for (var row : rows) {
            var square = BigInteger.ZERO;
            for (var number : row) {
                square = square.add(BigInteger.valueOf((long) number * number));
            }
            bits += square.bitLength() / 2 + 1;
        }
        return bits;
    }
}
