package org.wellspring.figures.audit;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;

/** Rows known modulo a growing product of primes, and the fractions they must come from if those are small enough. */
final class Lifted {

    private final BigInteger[][] rows;
    private BigInteger modulus;

    Lifted(BigInteger[][] remainders, BigInteger modulus) {
        rows = remainders;
        this.modulus = modulus;
    }

    static Lifted of(long[][] remainders, long prime) {
        var rows = Arrays.stream(remainders).map(row -> Arrays.stream(row).mapToObj(BigInteger::valueOf).toArray(BigInteger[]::new)).toArray(BigInteger[][]::new);
        return new Lifted(rows, BigInteger.valueOf(prime));
    }

    BigInteger modulus() {
        return modulus;
    }

    /** Chinese remainders: the same rows, modulo one prime more. */
    void add(long[][] remainders, long prime) {
        var p = BigInteger.valueOf(prime);
        var inverse = modulus.modInverse(p).longValueExact();
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < rows[i].length; j++) {
                var known = rows[i][j].signum() == 0 ? 0 : rows[i][j].mod(p).longValueExact();
                var missing = Math.floorMod(remainders[i][j] - known, prime) * inverse % prime;
                if (missing != 0) {
                    rows[i][j] = rows[i][j].add(modulus.multiply(BigInteger.valueOf(missing)));
                }
            }
        }
        modulus = modulus.multiply(p);
    }

    /** The rows as whole numbers over one denominator; nothing where a fraction is too large for the modulus. Unproved. */
    Optional<Fractions> fractions() {
        var most = modulus.shiftRight(1).sqrt();
        var denominator = BigInteger.ONE;
        for (var row : rows) {
            for (var entry : row) {
                if (entry.signum() != 0 && centred(entry.multiply(denominator)).abs().compareTo(most) > 0) {
                    denominator = denominator.multiply(denominatorOf(entry.multiply(denominator).mod(modulus), most));
                    if (denominator.compareTo(most) > 0) {
                        return Optional.empty();
                    }
                }
            }
        }
        return Optional.of(over(denominator));
    }

    private Fractions over(BigInteger denominator) {
        var numerators = new BigInteger[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            numerators[i] = new BigInteger[rows[i].length];
            for (int j = 0; j < rows[i].length; j++) {
                numerators[i][j] = rows[i][j].signum() == 0 ? BigInteger.ZERO : centred(rows[i][j].multiply(denominator));
            }
        }
        return new Fractions(numerators, denominator);
    }

    private BigInteger centred(BigInteger number) {
        var rest = number.mod(modulus);
        return rest.shiftLeft(1).compareTo(modulus) > 0 ? rest.subtract(modulus) : rest;
    }

    /** The denominator of the one fraction with small parts that leaves this remainder (Wang 1981, by Euclid's algorithm). */
    private BigInteger denominatorOf(BigInteger remainder, BigInteger most) {
        var before = modulus;
        var now = remainder;
        var timesBefore = BigInteger.ZERO;
        var times = BigInteger.ONE;
        while (now.compareTo(most) > 0) {
            var parts = before.divideAndRemainder(now);
            var next = timesBefore.subtract(parts[0].multiply(times));
            before = now;
            now = parts[1];
            timesBefore = times;
            times = next;
        }
        return times.abs();
    }
}
