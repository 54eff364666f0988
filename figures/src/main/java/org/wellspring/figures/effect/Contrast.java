package org.wellspring.figures.effect;

import java.util.Arrays;
import java.util.Optional;

/**
 * The staggered difference-in-differences as one weighted sum of all figures. For every wave of adopters and every wave from then on:
 * their change less that of the groups that have not adopted yet (Callaway and Sant'Anna 2021). Groups that have adopted never serve as
 * a comparison, which is what makes the usual two-way regression wrong (Goodman-Bacon 2021). The differences are averaged, each weighted
 * by one over the variance it would have if all groups were equally precise by weight.
 *
 * @param shares of each figure in the sum, by group and wave
 */
record Contrast(double[][] shares) {

    /** @return nothing where no group is ever compared with another */
    static Optional<Contrast> of(int[] adopts, double[] weights, int waves, Before before) {
        var shares = new double[adopts.length][waves];
        var total = 0.0;
        for (var adopted = 1; adopted < waves; adopted++) {
            for (var wave = adopted; wave < waves; wave++) {
                total += add(shares, adopts, weights, adopted, wave, before);
            }
        }
        if (total == 0) {
            return Optional.empty();
        }
        for (var row : shares) {
            for (var wave = 0; wave < waves; wave++) {
                row[wave] /= total;
            }
        }
        return Optional.of(new Contrast(shares));
    }

    private static double add(double[][] shares, int[] adopts, double[] weights, int adopted, int wave, Before before) {
        var adopters = sum(adopts, weights, adopted, adopted);
        var waiting = sum(adopts, weights, wave + 1, Integer.MAX_VALUE);
        if (adopters == 0 || waiting == 0) {
            return 0;
        }
        var precision = adopters * waiting / (adopters + waiting);
        for (var group = 0; group < adopts.length; group++) {
            if (adopts[group] == adopted) {
                difference(shares[group], precision * weights[group] / adopters, adopted, wave, before);
            } else if (adopts[group] > wave) {
                difference(shares[group], -precision * weights[group] / waiting, adopted, wave, before);
            }
        }
        return precision;
    }

    private static double sum(int[] adopts, double[] weights, int from, int to) {
        var sum = 0.0;
        for (var group = 0; group < adopts.length; group++) {
            sum += adopts[group] >= from && adopts[group] <= to ? weights[group] : 0;
        }
        return sum;
    }

    private static void difference(double[] shares, double share, int adopted, int wave, Before before) {
        shares[wave] += share;
        switch (before) {
            case LAST_WAVE -> shares[adopted - 1] -= share;
            case ALL_WAVES -> {
                for (var earlier = 0; earlier < adopted; earlier++) {
                    shares[earlier] -= share / adopted;
                }
            }
        }
    }

    double of(double[][] values) {
        var sum = 0.0;
        for (var group = 0; group < shares.length; group++) {
            for (var wave = 0; wave < shares[group].length; wave++) {
                sum += shares[group][wave] * values[group][wave];
            }
        }
        return sum;
    }

    /** The variance of the sum, from the variances of the figures. */
    double variance(double[][] variances) {
        return new Contrast(Arrays.stream(shares).map(row -> Arrays.stream(row).map(share -> share * share).toArray()).toArray(double[][]::new)).of(variances);
    }
}
