package org.wellspring.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wellspring.platform.PersonId;
import org.wellspring.platform.Role;
import org.wellspring.platform.TeamId;

/** The door to who works here. Days are days in the organisation's own time zone. */
public interface People {
    /** The organisation as set up in the first run; empty until its first step is done. */
    Optional<Organisation> organisation();

    /** Active teams, in the order departments were added; the order in which small teams find a neighbour. */
    List<Team> teams();

    Optional<Team> team(TeamId id);

    /** The one team this person is eligible in on that day. */
    Optional<TeamId> teamOf(PersonId person, LocalDate day);

    /** Everyone with a membership in the team on that day, by name. */
    List<Member> members(TeamId team, LocalDate day);

    /** What the people of the team are called on that day, on screen and on the staff list: for finding names in words. */
    Set<String> namesIn(TeamId team, LocalDate day);

    /**
     * Everyone who counts towards figures on that day: matched to the staff list or confirmed by two role holders, and signed in
     * themselves at least four weeks before.
     */
    List<Eligible> eligible(LocalDate day);

    /** Teams this person answers for, leave cover and delegation included. */
    Set<TeamId> supervisedBy(PersonId person, LocalDate day);

    /** Who answers for the team on that day, leave cover and delegation included. */
    List<PersonId> supervisorsOf(TeamId team, LocalDate day);

    List<PersonId> withRole(Role role);

    Optional<Member> member(PersonId person);

    /**
     * Everyone counting in a team today who is called like this, on screen or on the staff list, or has this staff number; by name.
     *
     * @param words part of a name, or a whole number
     */
    List<Member> search(String words, int most);

    /** Whoever the staff list knows by this number, or by this name where the list has no numbers. */
    Optional<PersonId> listed(String numberOrName);
}
