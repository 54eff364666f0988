package org.wellspring.figures.ledger;

import org.wellspring.figures.Rational;

/**
 * What a spent rho means for one person.
 *
 * @param rho zero-concentrated differential privacy, 0 or more
 */
public record Guarantee(Rational rho) {

    public Guarantee {
        if (rho.signum() < 0) {
            throw new IllegalArgumentException("Rho (%s) must be 0 or more.".formatted(rho));
        }
    }

    /**
     * The epsilon that holds except with probability {@code delta}: the least over alpha > 1 of
     * {@code rho*alpha + ln(1/(alpha*delta))/(alpha-1) + ln(1-1/alpha)} (Canonne, Kamath and Steinke 2020, proposition 12).
     *
     * @param delta above 0 and under 1
     */
    public double epsilon(double delta) {
        if (!(delta > 0 && delta < 1)) {
            throw new IllegalArgumentException("Delta (%s) must lie between 0 and 1.".formatted(delta));
        }
        if (rho.signum() == 0) {
            return 0;
        }
        return Math.max(0, leastOverAlpha(rho.toDouble(), delta));
    }

    /** The bound has one valley in alpha; ternary search on ln(alpha - 1) walks down to it. */
    private static double leastOverAlpha(double rho, double delta) {
        var low = Math.log(1e-9);
        var high = Math.log(1e12);
        for (var step = 0; step < 300; step++) {
            var third = (high - low) / 3;
            if (bound(rho, delta, low + third) < bound(rho, delta, high - third)) {
                high -= third;
            } else {
                low += third;
            }
        }
        return bound(rho, delta, low);
    }

    private static double bound(double rho, double delta, double lnAlphaMinusOne) {
        var over = Math.exp(lnAlphaMinusOne);
        var alpha = 1 + over;
        return rho * alpha - (Math.log(alpha) + Math.log(delta)) / over + lnAlphaMinusOne - Math.log(alpha);
    }

    /**
     * How often someone who knows every other answer, and would otherwise toss a coin, guesses this one right: the best
     * test between two Gaussians that are sqrt(2 rho) standard deviations apart is right with probability Φ(sqrt(rho / 2)).
     *
     * @return a probability from 0.5 to 1
     */
    public double rightGuess() {
        return Normal.below(Math.sqrt(rho.toDouble() / 2));
    }

    /** {@link #rightGuess} in words on a screen: so many times in 100, rounded up so that "at most" stays true. */
    public int rightIn100() {
        return (int) Math.ceil(100 * rightGuess());
    }
}
