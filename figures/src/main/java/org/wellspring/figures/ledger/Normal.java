package org.wellspring.figures.ledger;

/** The standard normal distribution. */
final class Normal {

    private Normal() {}

    /** P(Z at most z), to about 1e-15 for |z| up to 8; 0 or 1 beyond (Marsaglia 2004, Taylor series about 0). */
    static double below(double z) {
        if (Math.abs(z) > 8) {
            return z < 0 ? 0 : 1;
        }
        var sum = z;
        var term = z;
        for (var odd = 3; Math.abs(term) > 1e-18; odd += 2) {
            term *= z * z / odd;
            sum += term;
        }
        return 0.5 + sum * Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
    }
}
