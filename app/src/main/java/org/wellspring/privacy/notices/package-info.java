/**
 * The relay's notices: what everyone is told before a bundle of weeks begins. Kept as a chain from the first one on.
 * Never accepts a second notice under a number it has seen.
 */
@NullMarked
package org.wellspring.privacy.notices;

import org.jspecify.annotations.NullMarked;
