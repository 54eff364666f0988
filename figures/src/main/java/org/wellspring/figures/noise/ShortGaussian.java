package org.wellspring.figures.noise;

import java.math.BigInteger;
import org.wellspring.figures.Rational;

/** The discrete Gaussian for variances that are short fractions: the same coins and the same draws in whole numbers of 63 bits. */
final class ShortGaussian {

    /** With both parts of sigma² under 2^14, the denominator, at most 2 n d width², stays under 2^44. */
    private static final BigInteger LONGEST = BigInteger.ONE.shiftLeft(14);

    /** What can be squared in 63 bits. */
    private static final long SQUARABLE = 3_037_000_499L;

    private final long width;
    private final long perOne;
    private final long numerator;
    private final long denominator;

    /**
     * @param width the first whole number above sigma
     * @param common the greatest common divisor of width and the numerator of sigma²
     */
    ShortGaussian(Rational sigmaSquared, BigInteger width, BigInteger common) {
        this.width = width.longValueExact();
        numerator = sigmaSquared.numerator().divide(common).longValueExact();
        perOne = this.width / common.longValueExact() * sigmaSquared.denominator().longValueExact();
        denominator = 2 * sigmaSquared.numerator().longValueExact() * perOne * (this.width / common.longValueExact());
    }

    static boolean fits(Rational sigmaSquared) {
        return sigmaSquared.numerator().compareTo(LONGEST) < 0 && sigmaSquared.denominator().compareTo(LONGEST) < 0;
    }

    /** @throws ArithmeticException for a draw beyond 2^63 */
    long sample(Coins coins) {
        while (true) {
            var size = size(coins);
            var negative = coins.below(2) == 0;
            if ((size != 0 || !negative) && kept(size, coins)) {
                return negative ? -size : size;
            }
        }
    }

    /** The size of a Laplace draw of scale {@code width}. */
    private long size(Coins coins) {
        var within = coins.below(width);
        while (!Bernoulli.expMinus(within, width, coins)) {
            within = coins.below(width);
        }
        var whole = 0L;
        while (Bernoulli.expMinusOne(coins)) {
            whole++;
        }
        return Math.addExact(within, Math.multiplyExact(width, whole));
    }

    private boolean kept(long size, Coins coins) {
        var offset = Math.subtractExact(Math.multiplyExact(size, perOne), numerator);
        return Math.abs(offset) <= SQUARABLE
                ? Bernoulli.expMinus(offset * offset, denominator, coins)
                : Bernoulli.expMinus(BigInteger.valueOf(offset).pow(2), BigInteger.valueOf(denominator), coins);
    }
}
