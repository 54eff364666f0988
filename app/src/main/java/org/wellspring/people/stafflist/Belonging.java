package org.wellspring.people.stafflist;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.wellspring.people.MembershipKind;
import org.wellspring.platform.TeamId;

/**
 * One membership.
 *
 * @param counts whether figures count the person here
 * @param until first day no longer included
 */
record Belonging(UUID id, TeamId team, MembershipKind kind, boolean counts, LocalDate from, Optional<LocalDate> until) {
    /** Whether it still runs after that day, or has yet to begin. */
    boolean goesOnAfter(LocalDate day) {
        return until.map(end -> end.isAfter(day)).orElse(true);
    }

    boolean overlaps(Belonging other) {
        return goesOnAfter(other.from) && other.goesOnAfter(from) && !from.equals(until.orElse(null)) && !other.from.equals(other.until.orElse(null));
    }

    /** Ended by that day at the latest; one that was to begin later never does. */
    Belonging endedBy(LocalDate day) {
        return goesOnAfter(day) ? new Belonging(id, team, kind, counts, from.isBefore(day) ? from : day, Optional.of(day)) : this;
    }
}
