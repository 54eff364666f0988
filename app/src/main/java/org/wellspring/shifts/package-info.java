/**
 * Who works when, on leave, or resting. Says it in ids to other modules; never counts anybody's hours against them, never keeps why
 * somebody is away.
 */
@ApplicationModule(displayName = "Shifts", allowedDependencies = {"platform", "audit", "web", "people", "people::structure"})
@NullMarked
package org.wellspring.shifts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
