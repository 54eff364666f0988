/**
 * Slips for people who answer on paper: a week's tokens, each locked under a printed code that the relay never sees, and the
 * questions of that week.
 *
 * <p>Never knows a code, who drew a slip, or whether it was used; keeps nothing once the week is released.
 */
@NullMarked
package org.wellspring.relay.paper;

import org.jspecify.annotations.NullMarked;
