package org.wellspring.web;

import java.util.Set;
import org.wellspring.platform.Language;
import org.wellspring.platform.PersonId;
import org.wellspring.platform.Role;

/**
 * Whoever is signed in on this request.
 *
 * @param name as the person wants to be called on screen
 * @param roles as they hold now, read for every request so that a removed role ends at once
 * @param scheme {@code auto}, {@code light} or {@code dark}
 * @param confirmed whether the person proved who they are again in the last minutes (needed in the administrator area)
 */
public record Visitor(PersonId person, String name, Set<Role> roles, Language language, String scheme, boolean confirmed) {
    public boolean is(Role role) {
        return roles.contains(role);
    }
}
