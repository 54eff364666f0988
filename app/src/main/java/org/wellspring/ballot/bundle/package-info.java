/**
 * Bundles of four weeks: who counts in them, what is declared to the relay, and what goes when they have ended.
 * Never declares a leaf under twenty people and never gives out a token for a bundle that everyone cannot read about.
 */
@NullMarked
package org.wellspring.ballot.bundle;

import org.jspecify.annotations.NullMarked;
