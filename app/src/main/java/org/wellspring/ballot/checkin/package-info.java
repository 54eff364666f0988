/**
 * The check-in's place on Today: a frame of the private origin, and what that frame must know of the calendar.
 * Never hears what is said inside.
 */
@NullMarked
package org.wellspring.ballot.checkin;

import org.jspecify.annotations.NullMarked;
