package org.wellspring.figures.noise;

import java.math.BigInteger;
import org.wellspring.figures.Rational;

/**
 * Yes or no with an exactly given probability (Canonne, Kamath and Steinke 2020, algorithm 1). Twice: for numbers of any size, and
 * for those that fit in 63 bits. Both toss the same coins and answer the same.
 */
final class Bernoulli {

    private Bernoulli() {}

    /** True with probability {@code chance}, a fraction from 0 to 1. */
    static boolean of(Rational chance, Coins coins) {
        return coins.below(chance.denominator()).compareTo(chance.numerator()) < 0;
    }

    /** True with probability exp(-{@code gamma}); {@code gamma} is 0 or more. */
    static boolean expMinus(Rational gamma, Coins coins) {
        return expMinus(gamma.numerator(), gamma.denominator(), coins);
    }

    /** True with probability exp(-{@code numerator / denominator}), which is 0 or more; need not be reduced. */
    static boolean expMinus(BigInteger numerator, BigInteger denominator, Coins coins) {
        if (numerator.signum() < 0) {
            throw new IllegalArgumentException("exp(-gamma) is a probability only where gamma (%s/%s) is 0 or more.".formatted(numerator, denominator));
        }
        var rest = numerator;
        while (rest.compareTo(denominator) > 0) {
            if (!expMinusOne(coins)) {
                return false;
            }
            rest = rest.subtract(denominator);
        }
        return oddRun(rest, denominator, 1, coins);
    }

    /** The same, in 63 bits. */
    static boolean expMinus(long numerator, long denominator, Coins coins) {
        var rest = numerator;
        while (rest > denominator) {
            if (!expMinusOne(coins)) {
                return false;
            }
            rest -= denominator;
        }
        for (long length = 1; ; length++) {
            if (Math.multiplyHigh(denominator, length) != 0 || denominator * length < 0) {
                return oddRun(BigInteger.valueOf(rest), BigInteger.valueOf(denominator), length, coins);
            }
            if (coins.below(denominator * length) >= rest) {
                return (length & 1) == 1;
            }
        }
    }

    static boolean expMinusOne(Coins coins) {
        return expMinus(1, 1, coins);
    }

    /** The series of exp(-gamma) as a run of coins, gamma at most 1: the run's length is odd with exactly that probability. */
    private static boolean oddRun(BigInteger numerator, BigInteger denominator, long from, Coins coins) {
        var length = from;
        while (coins.below(denominator.multiply(BigInteger.valueOf(length))).compareTo(numerator) < 0) {
            length++;
        }
        return (length & 1) == 1;
    }
}
