package org.wellspring.shifts.rosterlist;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wellspring.people.Team;

/**
 * What the page of a team's roster shows.
 *
 * @param mine teams the reader may choose from
 * @param last the newest list, while it can be undone
 */
public record TeamRoster(Team team, List<Team> mine, LocalDate monday, List<TeamDay> days, Optional<AppliedList> last) {}
