/**
 * Bringing the product in: the first run, departments from a template, the promise to staff and who agreed to it.
 * Never goes live without numbers that were checked, and never promises more than this installation can keep.
 */
@ApplicationModule(displayName = "Adoption", allowedDependencies = {"platform", "audit", "web", "people", "people::structure", "help", "ballot"})
@NullMarked
package org.wellspring.adoption;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
