/**
 * The fixed grid of what is released when and about whom: profiles by size, the calendar of waves, and teams joined
 * into leaves of at least twenty. Declared ahead and frozen; never looks at an answer or at how many there were.
 */
@NullMarked
package org.wellspring.figures.grid;

import org.jspecify.annotations.NullMarked;
