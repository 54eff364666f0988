/**
 * What clients say of a meeting: one rating for each printed card, sealed on their device, opened in memory when the card's
 * quarter closes, released as bands for a team.
 *
 * <p>Never knows who rated, whom, or when; never writes an opened rating or an exact count anywhere; never shows anything
 * while a quarter is open.
 */
@NullMarked
package org.wellspring.relay.rating;

import org.jspecify.annotations.NullMarked;
