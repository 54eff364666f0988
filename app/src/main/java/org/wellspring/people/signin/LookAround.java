package org.wellspring.people.signin;

import java.util.Map;
import org.wellspring.platform.PersonId;
import org.wellspring.platform.Role;

/**
 * Whose eyes a demonstration lends to whoever looks around. Only the demonstration provides one; without it the door stays shut.
 *
 * @param people one for each role that can be tried, in the order they are offered
 */
public record LookAround(Map<Role, PersonId> people) {}
