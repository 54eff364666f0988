package org.wellspring.figures.noise;

import java.math.BigInteger;
import org.wellspring.figures.Rational;

/**
 * Whole numbers x with probability proportional to exp(-|x| / scale) (Canonne, Kamath and Steinke 2020, algorithm 2).
 *
 * @param scale above 0
 */
public record DiscreteLaplace(Rational scale) {

    public DiscreteLaplace {
        if (scale.signum() <= 0) {
            throw new IllegalArgumentException("The scale (%s) must be above 0.".formatted(scale));
        }
    }

    /** One draw, exact. */
    public BigInteger sample(Coins coins) {
        while (true) {
            var size = size(coins);
            var negative = coins.toss(1).signum() == 0;
            if (!negative) {
                return size;
            }
            if (size.signum() != 0) {
                return size.negate();
            }
        }
    }

    /** Geometric: how often exp(-1/scale) says yes before it says no, in steps of the scale's numerator. */
    private BigInteger size(Coins coins) {
        var steps = scale.numerator();
        var within = coins.below(steps);
        while (!Bernoulli.expMinus(within, steps, coins)) {
            within = coins.below(steps);
        }
        var whole = BigInteger.ZERO;
        while (Bernoulli.expMinusOne(coins)) {
            whole = whole.add(BigInteger.ONE);
        }
        return within.add(steps.multiply(whole)).divide(scale.denominator());
    }
}
