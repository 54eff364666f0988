/**
 * Who works here: organisation, sites, departments, teams, memberships, roles, reporting lines; joining and signing in.
 * Never knows what anybody said, whether they checked in, or that they opened Help.
 */
@ApplicationModule(displayName = "People", allowedDependencies = {"platform", "audit", "web"})
@NullMarked
package org.wellspring.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
