/**
 * One outcome of care for each team, chosen with the team before anything is told of it, and its value by quarter.
 * Never compares teams, never forgets what was chosen before, and never keeps who was at the meeting.
 */
@NullMarked
package org.wellspring.clients.outcome;

import org.jspecify.annotations.NullMarked;
