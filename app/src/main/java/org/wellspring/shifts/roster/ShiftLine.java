package org.wellspring.shifts.roster;

import java.util.UUID;
import org.wellspring.shifts.Shift;

/** A stored shift. */
public record ShiftLine(UUID id, Shift shift) {}
