/**
 * The page shell and the doors: how a page is drawn, who may open it, in which language, with which headers.
 * Knows that a visitor has roles; never knows people, teams or answers.
 */
@ApplicationModule(displayName = "Web", allowedDependencies = {"platform"})
@NullMarked
package org.wellspring.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
