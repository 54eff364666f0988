package org.wellspring.people.register;

import java.util.Set;
import org.wellspring.platform.PersonId;
import org.wellspring.platform.Role;

/**
 * A person as a line of the register.
 *
 * @param team with its department, or empty when they belong to none now
 * @param joined whether they have signed in themselves; when, nobody is shown
 * @param waiting whether they wait to be confirmed: not on the staff list, and fewer than two people vouch for them
 */
public record PersonLine(PersonId id, String name, String team, Set<Role> roles, boolean joined, boolean waiting) {}
