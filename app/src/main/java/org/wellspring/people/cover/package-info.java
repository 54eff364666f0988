/**
 * Who answers while a supervisor is away: leave cover for all their teams, or delegation of one. Never asks why somebody is away,
 * and never lets a stand-in pass it on.
 */
@NullMarked
package org.wellspring.people.cover;

import org.jspecify.annotations.NullMarked;
