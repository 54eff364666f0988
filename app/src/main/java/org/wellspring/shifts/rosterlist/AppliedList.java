package org.wellspring.shifts.rosterlist;

import java.util.UUID;

/** A list that was applied: what it added and is still there. */
public record AppliedList(UUID id, int shifts, int leave) {}
