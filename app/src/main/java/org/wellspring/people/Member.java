package org.wellspring.people;

import java.util.Optional;
import java.util.Set;
import org.wellspring.platform.PersonId;
import org.wellspring.platform.Role;
import org.wellspring.platform.TeamId;

/** A person as colleagues may see them: what they are called, where they work, what they do. */
public record Member(PersonId id, String name, Optional<TeamId> team, String profession, Set<Role> roles) {}
