package org.wellspring.voice.ask;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.wellspring.figures.Week;
import org.wellspring.platform.TeamId;
import org.wellspring.voice.AskId;

/**
 * What is already known about an ask when a release names it again.
 *
 * @param teams it belongs to
 * @param settledOn the day it was done or refused
 */
record Standing(AskId id, Set<TeamId> teams, Week since, Optional<LocalDate> settledOn) {
    /** Whether support given in {@code week} belongs to this ask; what was said before it was settled does not open a new one. */
    boolean covers(Week week) {
        return !since.isBefore(week) || settledOn.map(day -> !week.monday().isAfter(day)).orElse(true);
    }

    boolean open() {
        return settledOn.isEmpty();
    }
}
