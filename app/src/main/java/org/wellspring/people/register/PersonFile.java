package org.wellspring.people.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.wellspring.people.MembershipKind;
import org.wellspring.platform.PersonId;
import org.wellspring.platform.Role;
import org.wellspring.platform.TeamId;

/** A person's page: what whoever looks after the list may see of them. */
public record PersonFile(Known known, List<Place> places, Set<Role> granted, List<Charge> charges, List<String> reportsTo, List<Vouched> vouched) {
    /**
     * @param line their line of the staff list, or empty
     * @param claim the line they say is theirs, when the list does not say so
     */
    public record Known(PersonId id, String name, Optional<String> staffName, Optional<String> line, Optional<String> claim, boolean joined, Work work) {}

    /** @param share of a full post, in percent */
    public record Work(String profession, List<String> languages, Optional<Integer> share) {}

    /** @param until first day no longer there */
    public record Place(TeamId team, String name, MembershipKind kind, LocalDate from, Optional<LocalDate> until) {}

    /** A team they answer for. */
    public record Charge(UUID team, String name, LocalDate from, Optional<LocalDate> until) {}

    /** Somebody who says that this person works here. */
    public record Vouched(PersonId by, String name, LocalDate on) {}

    public boolean counted() {
        return known.line().isPresent() || vouched.size() >= Confirmations.NEEDED;
    }
}
