package org.wellspring.adoption;

import org.wellspring.people.DepartmentId;
import org.wellspring.platform.PersonId;

/** The door for an installation that a program fills, such as the demonstration, instead of a lead at a screen. */
public interface Rollout {
    /** Ends the first run with this department live from today. What the first run makes sure of is the caller's to see to. */
    void begin(DepartmentId department, int people, PersonId by);
}
