package org.wellspring.figures.ledger;

import org.wellspring.figures.Rational;

/** The price of a wave in zero-concentrated differential privacy (Bun and Steinke 2016). */
public final class Rho {

    private Rho() {}

    /**
     * What one wave costs one person who changes their answer. That moves two cells by one (squared distance 2), so each
     * indicator costs 2 / (2 sigma²); every further partition of the same people is counted anew, leaves within one are not.
     *
     * @param indicators how many two-class questions are published, 1 or more
     * @param partitions into how many different cuts the same people are counted, 1 or more
     * @param sigma2 variance of the noise on each cell, people², above 0
     */
    public static Rational of(int indicators, int partitions, Rational sigma2) {
        if (indicators < 1 || partitions < 1 || sigma2.signum() <= 0) {
            throw new IllegalArgumentException(
                    "Indicators (%d) and partitions (%d) must be 1 or more, sigma² (%s) above 0."
                            .formatted(indicators, partitions, sigma2));
        }
        return Rational.of(Math.multiplyExact((long) indicators, partitions)).dividedBy(sigma2);
    }
}
