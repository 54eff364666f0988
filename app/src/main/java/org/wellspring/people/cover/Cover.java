package org.wellspring.people.cover;

import java.time.LocalDate;
import java.util.Optional;
import org.wellspring.people.CoverId;
import org.wellspring.platform.PersonId;
import org.wellspring.platform.TeamId;

/**
 * Somebody answers in a supervisor's place.
 *
 * @param team one of the supervisor's, or none for all of them
 * @param until first day on which the stand-in answers no longer
 */
record Cover(CoverId id, PersonId supervisor, PersonId standIn, Optional<TeamId> team, LocalDate from, LocalDate until) {
    boolean begunBefore(LocalDate day) {
        return from.isBefore(day);
    }
}
