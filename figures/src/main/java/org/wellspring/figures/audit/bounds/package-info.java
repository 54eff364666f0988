/**
 * What follows about a group from figures that are not exact, or from cells whose range is known: lower and upper bounds by linear
 * programming. These are found in floating point, with a tolerance that errs towards an alarm; the proof that nothing follows
 * exactly is the audit's. Never decides what is published.
 */
@NullMarked
package org.wellspring.figures.audit.bounds;

import org.jspecify.annotations.NullMarked;
