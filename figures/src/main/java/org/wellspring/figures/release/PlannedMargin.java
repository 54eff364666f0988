package org.wellspring.figures.release;

import org.wellspring.figures.Rational;

/**
 * How precise a release would be, before anything is asked.
 *
 * @param points half the width of the 95% interval
 */
public record PlannedMargin(double points) {

    /** Widest planned margin with which a pulse runs, in points. */
    public static final int WIDEST_FOR_A_PULSE = 10;

    /** Three in ten burnt out often or always: NHS Staff Survey 2023 and 2024, 29.9%. Noise and non-response weigh about even there. */
    private static final double EXPECTED = 0.3;

    /**
     * @param eligible how many people may answer, 20 or more
     * @param answering which share of them is expected to, above 0, at most 1
     * @param sigma2 variance of the noise on each cell, people²
     */
    public static PlannedMargin of(int eligible, double answering, Rational sigma2) {
        if (eligible < 2 || !(answering > 0 && answering <= 1)) {
            throw new IllegalArgumentException(
                    "Eligible people (%d) must be 2 or more, the answering share (%s) above 0 and at most 1.".formatted(eligible, answering));
        }
        return new PlannedMargin(Margin.points(EXPECTED, answering * eligible, eligible, sigma2));
    }

    /** Whether anything could be told: {@link Share#WIDEST} points or better. */
    public boolean tells() {
        return points <= Share.WIDEST;
    }

    /** Whether a pulse may run: ten points or better. */
    public boolean carriesAPulse() {
        return points <= WIDEST_FOR_A_PULSE;
    }
}
