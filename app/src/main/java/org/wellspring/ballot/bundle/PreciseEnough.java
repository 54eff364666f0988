package org.wellspring.ballot.bundle;

import org.springframework.stereotype.Component;
import org.wellspring.figures.grid.Level;
import org.wellspring.figures.grid.Wave;
import org.wellspring.figures.release.PlannedMargin;
import org.wellspring.privacy.spi.Figures;

/** Whether a wave would say enough to be worth its question: the four-week question is asked only where ten points or better are planned. */
@Component
class PreciseEnough {
    /** Until the first release tells how many answer. */
    private static final double EXPECTED_AT_FIRST = 0.6;
    /** Noise may leave nobody; one in a hundred is as good as nobody. */
    private static final double LEAST = 0.01;

    private final Figures figures;

    PreciseEnough(Figures figures) {
        this.figures = figures;
    }

    /** The quarterly figure of a team always runs: where it is too wide, the page says that it cannot tell. */
    boolean enough(Wave wave, int staff) {
        return switch (wave.level()) {
            case TEAM -> true;
            case ORGANISATION -> PlannedMargin.of(staff, Math.max(LEAST, figures.answering().orElse(EXPECTED_AT_FIRST)), wave.sigma2()).carriesAPulse();
        };
    }
}
