package org.wellspring.ballot.bundle;

import org.springframework.stereotype.Component;
import org.wellspring.figures.grid.Level;
import org.wellspring.figures.grid.Wave;
import org.wellspring.figures.release.PlannedMargin;
import org.wellspring.privacy.spi.Figures;

/** Whether a wave would say enough to be worth its question: the four-week question where ten points or better are planned, a survey where anything can be told. */
@Component
class PreciseEnough {
    private final Figures figures;

    PreciseEnough(Figures figures) {
        this.figures = figures;
    }

    /** The quarterly figure of a team always runs: where it is too wide, the page says that it cannot tell. Divisions are joined until each tells something. */
    boolean enough(Wave wave, int staff) {
        return switch (wave.level()) {
            case TEAM, DIVISION -> true;
            case ORGANISATION -> enough(wave, PlannedMargin.of(staff, figures.answering().share(), wave.sigma2()));
        };
    }

    private static boolean enough(Wave wave, PlannedMargin margin) {
        return wave.kind().equals(Wave.BATTERY) ? margin.tells() : margin.carriesAPulse();
    }
}
