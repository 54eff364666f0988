/**
 * The only door to a publishable figure. Fetches what the relay released, verifies signature and chain against the relay's
 * pinned key, keeps the exact bytes for good and serves them again.
 * Never counts, never draws noise, never changes a released number, and never knows people, teams or who answered.
 */
@ApplicationModule(displayName = "Figures", allowedDependencies = {"platform", "web"})
@NullMarked
package org.wellspring.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
