package org.wellspring.figures.noise;

import java.math.BigInteger;
import org.wellspring.figures.Rational;

/**
 * Whole numbers x with probability proportional to exp(-x² / (2 sigma²)): the noise added once to every published cell
 * (Canonne, Kamath and Steinke 2020, algorithm 3). Adding it to counts of which one person changes two by one each
 * costs rho = 1 / sigma² in zero-concentrated differential privacy.
 *
 * @param sigmaSquared people², above 0; the variance is this, or a hair less for a sigma under 1
 */
public record DiscreteGaussian(Rational sigmaSquared) {

    public DiscreteGaussian {
        if (sigmaSquared.signum() <= 0) {
            throw new IllegalArgumentException(
                    "Sigma squared (%s) must be above 0: a count without noise is not published.".formatted(sigmaSquared));
        }
    }

    /**
     * One draw, exact. How long it takes varies with what is drawn: draw where nobody can time it.
     *
     * @throws ArithmeticException for a draw beyond 2^63, which no sigma in use produces
     */
    public long sample(Coins coins) {
        var laplace = new DiscreteLaplace(width());
        var drawn = laplace.sample(coins);
        while (!Bernoulli.expMinus(excess(drawn), coins)) {
            drawn = laplace.sample(coins);
        }
        return drawn.longValueExact();
    }

    /** The scale of the Laplace draws that are thinned: the first whole number above sigma. */
    Rational width() {
        return new Rational(sigmaSquared.floor().sqrt(), BigInteger.ONE).plus(Rational.ONE);
    }

    /** (|x| - sigma²/width)² / (2 sigma²): a Laplace draw x is kept with probability exp of minus this. */
    Rational excess(BigInteger drawn) {
        var distance = new Rational(drawn.abs(), BigInteger.ONE).minus(sigmaSquared.dividedBy(width()));
        return distance.times(distance).dividedBy(sigmaSquared.times(2));
    }
}
