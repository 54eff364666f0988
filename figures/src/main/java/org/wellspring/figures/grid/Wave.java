package org.wellspring.figures.grid;

import org.wellspring.figures.Rational;
import org.wellspring.figures.Week;
import org.wellspring.figures.ledger.Charge;
import org.wellspring.figures.ledger.Rho;

/**
 * One release.
 *
 * @param id its kind and the Monday of the week it closes with: {@code pulse-2026-11-16}
 * @param kind {@code headline}, {@code pulse} or {@code battery}
 * @param sigma2 variance of the noise on each cell, people²
 * @param indicators how many two-class questions it publishes
 * @param week the week it closes with, at that week's close
 */
public record Wave(String id, String kind, Level level, Rational sigma2, int indicators, Week week) {

    /** The kind of a wave that is planned by hand, with indicators of its own. */
    public static final String BATTERY = "battery";


    /** What the ledger must admit before this wave's noise is drawn. */
    public Charge charge() {
        return new Charge(week, id, Rho.of(indicators, 1, sigma2));
    }
}
