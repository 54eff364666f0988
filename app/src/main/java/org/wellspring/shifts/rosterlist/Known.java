package org.wellspring.shifts.rosterlist;

import java.util.UUID;
import org.wellspring.shifts.Shift;

/**
 * A shift as stored.
 *
 * @param listed whether a list brought it; what people typed themselves no list takes away
 */
record Known(UUID id, Shift shift, boolean listed) {}
