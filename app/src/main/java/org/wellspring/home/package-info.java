/**
 * Today: the panels other modules offer, in their order, and nothing else; the front door for everyone else.
 * Knows no person and keeps nothing.
 */
@ApplicationModule(displayName = "Home", allowedDependencies = {"platform", "web"})
@NullMarked
package org.wellspring.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
