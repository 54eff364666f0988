package org.wellspring.figures.release;

import org.wellspring.figures.Rational;

/** The 95% margin of a share of two noised cells. */
final class Margin {

    /** 97.5% point of the standard normal distribution. */
    private static final double Z = 1.959963984540054;

    private Margin() {}

    /**
     * Half the width of the 95% interval, in points. Two sources of error, added as variances: those who did not answer
     * (sampling without replacement, finite-population correction, n-1 form) and the noise on both cells (the ratio
     * heavy / (heavy + not heavy), first order).
     *
     * @param share of heavy among the answers, 0 to 1
     * @param answers how many answered, above 0
     * @param eligible how many could have, 2 or more
     */
    static double points(double share, double answers, int eligible, Rational sigma2) {
        var missing = Math.max(0, eligible - answers) / (eligible - 1);
        var sampling = share * (1 - share) / answers * missing;
        var noise = sigma2.toDouble() * (share * share + (1 - share) * (1 - share)) / (answers * answers);
        return 100 * Z * Math.sqrt(sampling + noise);
    }
}
