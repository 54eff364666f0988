/**
 * Help now: whom to ring, what to say, where to find counselling, whom to tell when it is not safe.
 * Never asks who is reading, never starts a session, never records that anybody opened it.
 */
@ApplicationModule(displayName = "Help", allowedDependencies = {"platform", "audit", "web", "people", "people::structure"})
@NullMarked
package org.wellspring.help;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
