package org.wellspring.people.stafflist;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wellspring.people.MembershipKind;
import org.wellspring.platform.TeamId;

/**
 * A line of a staff list, understood.
 *
 * @param key which line this is, as {@code people.person.staff_key} keeps it
 * @param nameKey the key it would have without a staff number
 */
record Listed(int number, String key, String nameKey, String name, TeamId team, Said said, Stay stay) {
    /** What the line says besides; an empty cell says nothing. */
    record Said(Optional<MembershipKind> kind, Optional<String> profession, List<String> languages, Optional<Integer> share) {}

    /**
     * @param until first day no longer here
     * @param saysUntil whether the list has such a column, so that an empty cell means no end
     */
    record Stay(Optional<LocalDate> from, Optional<LocalDate> until, boolean saysUntil) {
        boolean overBy(LocalDate day) {
            return until.map(end -> !end.isAfter(day)).orElse(false);
        }
    }
}
