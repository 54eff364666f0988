package org.wellspring.figures.grid;

import org.wellspring.figures.Rational;
import org.wellspring.figures.Week;
import org.wellspring.figures.ledger.Rho;

/**
 * A release that comes round.
 *
 * @param kind {@code headline} or {@code pulse}
 * @param everyWeeks closes with the last week of every so many
 * @param sigma2 variance of the noise on each cell, people²
 * @param indicators how many two-class questions it publishes
 */
public record PlannedWave(String kind, Level level, int everyWeeks, Rational sigma2, int indicators) {

    /** Whether it closes with week number {@code week}, counted from 0. */
    boolean closesWith(int week) {
        return Math.floorMod(week + 1, everyWeeks) == 0;
    }

    Wave closingWith(Week week) {
        return new Wave(kind + "-" + week, kind, level, sigma2, indicators, week);
    }

    /** Rho of one such wave. */
    public Rational rho() {
        return Rho.of(indicators, 1, sigma2);
    }

    /** Rho in 52 weeks. */
    public Rational rhoAYear() {
        return rho().times(52 / everyWeeks);
    }
}
