package org.wellspring.people;

/** How somebody belongs to a team. */
public enum MembershipKind {
    EMPLOYED, BANK, AGENCY, STUDENT, VOLUNTEER
}
