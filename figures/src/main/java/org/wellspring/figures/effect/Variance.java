package org.wellspring.figures.effect;

/** How much a planned figure will vary by chance. */
public final class Variance {

    private Variance() {}

    /**
     * A share of two noised cells: the answers as a sample, and the noise on both cells (the ratio to first order).
     *
     * @param share expected, 0 to 1
     * @param answers expected, above 0
     * @param sigma2 variance of the privacy noise on each cell, people²; 0 for none
     * @return in shares squared
     */
    public static double ofShare(double share, double answers, double sigma2) {
        if (!(share >= 0 && share <= 1) || !(answers > 0) || !(sigma2 >= 0)) {
            throw new IllegalArgumentException("A share (%s) lies between 0 and 1, answers (%s) above 0, a noise variance (%s) at 0 or more.".formatted(share, answers, sigma2));
        }
        return share * (1 - share) / answers + sigma2 * (share * share + (1 - share) * (1 - share)) / (answers * answers);
    }

    /**
     * @param deviation standard deviation between people, above 0
     * @param answers expected, above 0
     * @return in the unit of the deviation, squared
     */
    public static double ofMean(double deviation, double answers) {
        if (!(deviation > 0) || !(answers > 0)) {
            throw new IllegalArgumentException("A standard deviation (%s) and answers (%s) must be above 0.".formatted(deviation, answers));
        }
        return deviation * deviation / answers;
    }
}
