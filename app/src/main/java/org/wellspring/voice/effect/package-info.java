/**
 * Whether a change helped: an action locked before it begins, and one computed finding at its review. Reads released figures
 * alone. Never changes what was locked, never drops an action that failed, and never claims that one team's change was a cause.
 */
@NullMarked
package org.wellspring.voice.effect;

import org.jspecify.annotations.NullMarked;
