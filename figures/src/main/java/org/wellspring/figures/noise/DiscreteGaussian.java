package org.wellspring.figures.noise;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import org.wellspring.figures.Rational;

/**
 * Whole numbers x with probability proportional to exp(-x² / (2 sigma²)): the noise added once to every published cell
 * (Canonne, Kamath and Steinke 2020, algorithm 3). Adding it to counts of which one person changes two by one each
 * costs rho = 1 / sigma² in zero-concentrated differential privacy.
 */
public final class DiscreteGaussian {

    private final Rational sigmaSquared;
    private final BigInteger width;
    private final BigInteger common;
    private final @Nullable ShortGaussian inShort;

    /** @param sigmaSquared people², above 0; the variance is this, or a hair less for a sigma under 1 */
    public DiscreteGaussian(Rational sigmaSquared) {
        if (sigmaSquared.signum() <= 0) {
            throw new IllegalArgumentException(
                    "Sigma squared (%s) must be above 0: a count without noise is not published.".formatted(sigmaSquared));
        }
        this.sigmaSquared = sigmaSquared;
        width = sigmaSquared.floor().sqrt().add(BigInteger.ONE);
        common = width.gcd(sigmaSquared.numerator());
        inShort = ShortGaussian.fits(sigmaSquared) ? new ShortGaussian(sigmaSquared, width, common) : null;
    }

    public Rational sigmaSquared() {
        return sigmaSquared;
    }

    /**
     * One draw, exact. How long it takes varies with what is drawn: draw where nobody can time it. Where the variance is a short
     * fraction the draw is made in whole numbers of 63 bits, some millions a second on one core.
     *
     * @throws ArithmeticException for a draw beyond 2^63, which no sigma in use produces
     */
    public long sample(Coins coins) {
        return inShort == null ? sampleInFull(coins) : inShort.sample(coins);
    }

    /** The same draw from the same coins, in whole numbers of any size. */
    long sampleInFull(Coins coins) {
        var laplace = new DiscreteLaplace(width());
        var drawn = laplace.sample(coins);
        while (!Bernoulli.expMinus(offset(drawn).pow(2), denominator(), coins)) {
            drawn = laplace.sample(coins);
        }
        return drawn.longValueExact();
    }

    /** The scale of the Laplace draws that are thinned: the first whole number above sigma. */
    Rational width() {
        return new Rational(width, BigInteger.ONE);
    }

    /** (|x| - sigma²/width)² / (2 sigma²): a Laplace draw x is kept with probability exp of minus this. */
    Rational excess(BigInteger drawn) {
        return new Rational(offset(drawn).pow(2), denominator());
    }

    /** |x| - sigma²/width, times width and the denominator of sigma², over what width and its numerator have in common. */
    private BigInteger offset(BigInteger drawn) {
        return drawn.abs().multiply(width).multiply(sigmaSquared.denominator()).subtract(sigmaSquared.numerator()).divide(common);
    }

    /** 2 sigma², times and over the squares of the same. */
    private BigInteger denominator() {
        return width.pow(2).multiply(sigmaSquared.denominator()).multiply(sigmaSquared.numerator()).shiftLeft(1).divide(common.pow(2));
    }
}
