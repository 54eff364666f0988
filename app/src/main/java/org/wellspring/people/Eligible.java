package org.wellspring.people;

import org.wellspring.platform.PersonId;
import org.wellspring.platform.TeamId;

/** Somebody who counts towards figures, in exactly one team. */
public record Eligible(PersonId person, TeamId team) {}
