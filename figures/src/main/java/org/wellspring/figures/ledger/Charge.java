package org.wellspring.figures.ledger;

import org.wellspring.figures.Rational;
import org.wellspring.figures.Week;

/**
 * What one wave cost.
 *
 * @param week the week the wave closes with
 * @param wave the wave's id, for example {@code pulse-2026-11-16}; not blank
 * @param rho above 0, see {@link Rho#of}
 */
public record Charge(Week week, String wave, Rational rho) {

    public Charge {
        if (wave.isBlank() || rho.signum() <= 0) {
            throw new IllegalArgumentException("A charge names its wave (%s) and costs more than 0 (%s).".formatted(wave, rho));
        }
    }
}
