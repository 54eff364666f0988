/**
 * A roster that comes as a list from outside, pasted or as CSV: looked at line by line, applied by whoever answers for the team or
 * plans, undone for a day. Never changes a shift that somebody entered before.
 */
@NullMarked
package org.wellspring.shifts.rosterlist;

import org.jspecify.annotations.NullMarked;
