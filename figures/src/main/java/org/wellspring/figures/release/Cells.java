package org.wellspring.figures.release;

import org.wellspring.figures.Rational;

/**
 * The two noised cells of a leaf, or of several leaves together. Higher figures are sums of leaves: they cost nothing more
 * and always agree with their parts.
 *
 * @param notHeavy noised count of class 0; may be negative
 * @param heavy noised count of class 1; may be negative
 * @param sigma2 variance of the noise on each cell
 * @param eligible how many people could have answered
 */
public record Cells(long notHeavy, long heavy, Rational sigma2, int eligible) {

    /** Both leaves as one; only for different people of one wave. */
    public Cells plus(Cells other) {
        return new Cells(
                Math.addExact(notHeavy, other.notHeavy),
                Math.addExact(heavy, other.heavy),
                sigma2.plus(other.sigma2),
                Math.addExact(eligible, other.eligible));
    }

    /** The share of heavy, as a page may show it. */
    public Published published() {
        return Share.of(notHeavy, heavy, sigma2, eligible);
    }
}
