package org.wellspring.figures.noise;

import java.math.BigInteger;
import org.wellspring.figures.Rational;

/** Yes or no with an exactly given probability (Canonne, Kamath and Steinke 2020, algorithm 1). */
final class Bernoulli {

    private Bernoulli() {}

    /** True with probability {@code chance}, a fraction from 0 to 1. */
    static boolean of(Rational chance, Coins coins) {
        return coins.below(chance.denominator()).compareTo(chance.numerator()) < 0;
    }

    /** True with probability exp(-{@code gamma}); {@code gamma} is 0 or more. */
    static boolean expMinus(Rational gamma, Coins coins) {
        if (gamma.signum() < 0) {
            throw new IllegalArgumentException("exp(-gamma) is a probability only where gamma (%s) is 0 or more.".formatted(gamma));
        }
        var rest = gamma;
        while (rest.compareTo(Rational.ONE) > 0) {
            if (!expMinusAtMostOne(Rational.ONE, coins)) {
                return false;
            }
            rest = rest.minus(Rational.ONE);
        }
        return expMinusAtMostOne(rest, coins);
    }

    /** The series of exp(-gamma) as a run of coins: the run's length is odd with exactly that probability. */
    private static boolean expMinusAtMostOne(Rational gamma, Coins coins) {
        var length = 1;
        while (of(new Rational(gamma.numerator(), gamma.denominator().multiply(BigInteger.valueOf(length))), coins)) {
            length++;
        }
        return length % 2 == 1;
    }
}
