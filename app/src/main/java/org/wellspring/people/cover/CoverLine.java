package org.wellspring.people.cover;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Cover as a page shows it.
 *
 * @param team what is covered, or none for all of the supervisor's teams
 * @param last day on which the stand-in still answers
 */
public record CoverLine(UUID id, String supervisor, String standIn, Optional<String> team, LocalDate from, LocalDate last) {
    public boolean runsOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(last);
    }
}
