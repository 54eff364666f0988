package org.wellspring.shifts;

import org.wellspring.platform.PersonId;
import org.wellspring.platform.TeamId;
import org.wellspring.platform.TimeSpan;

/** One person at work for one stretch. */
public record Shift(PersonId person, TeamId team, ShiftKind kind, TimeSpan time) {}
