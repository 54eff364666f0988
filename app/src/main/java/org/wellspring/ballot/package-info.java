/**
 * Who counts where and when: the grid of weeks, leaves of at least twenty people, bundles declared to the relay, and blind
 * tokens, one set a person and week.
 * Never sees an answer, an envelope or an unblinded token, never learns whether a token was used, and never writes when one
 * was fetched.
 */
@ApplicationModule(displayName = "Ballot", allowedDependencies = {"platform", "web", "people", "audit", "privacy::spi"})
@NullMarked
package org.wellspring.ballot;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
