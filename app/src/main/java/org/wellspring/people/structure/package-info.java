/** How the organisation is set up: sites, departments, teams, roles, join codes. The first run and templates come in here. */
@NamedInterface("structure")
@NullMarked
package org.wellspring.people.structure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
