package org.wellspring.people.structure;

import java.time.LocalDate;
import org.wellspring.people.DepartmentId;
import org.wellspring.people.MembershipKind;
import org.wellspring.people.Organisation;
import org.wellspring.platform.PersonId;
import org.wellspring.platform.Role;
import org.wellspring.platform.TeamId;
import org.wellspring.platform.TimeSpan;

/**
 * Sets up the organisation. Every act is recorded in the audit log under {@code by}. Doing something twice changes nothing
 * the second time.
 */
public interface Structure {
    /** Says, or says anew, what the organisation is called and where it is. */
    void describe(Organisation organisation, PersonId by);

    /** The department of that name, added after the others when it is new. */
    DepartmentId department(String name, PersonId by);

    /** The team of that name in the department, added after the others when it is new. */
    TeamId team(DepartmentId department, String name, PersonId by);

    /** Calls the department, and a team in it of the same name, something else. Names others already have are refused. */
    void rename(DepartmentId department, String name, PersonId by);

    /** The code people join this team with: 28 letters and digits, no groups. Made, or made anew, when there is none that still runs. */
    String joinCode(TeamId team);

    /** A new code; the old one ends at once. */
    String renewJoinCode(TeamId team, PersonId by);

    /** A code that gives visiting workers help and offers in this team for one shift, and nothing else; the same for everyone who visits that shift. */
    String shiftCode(TeamId team, TimeSpan shift, PersonId by);

    /** A shift code that opens nothing from now on. */
    void endShiftCode(String code, PersonId by);

    /**
     * Adds somebody to a team as their own joining would. They count towards figures once they are on the staff list or confirmed
     * by two role holders, and four weeks after they first signed in.
     *
     * @param id made by the caller, so that doing it twice adds one person
     */
    void admit(PersonId id, Newcomer newcomer, TeamId team, MembershipKind kind, LocalDate from);

    /** Gives a role. {@link Role#STAFF} cannot be given: it comes with a membership. */
    void grant(PersonId person, Role role, PersonId by);

    /** Takes a role away; the person's next request no longer has it. */
    void revoke(PersonId person, Role role, PersonId by);

    /** From that day this person answers for the team, beside whoever does already. */
    void putInCharge(PersonId person, TeamId team, LocalDate from, PersonId by);
}
