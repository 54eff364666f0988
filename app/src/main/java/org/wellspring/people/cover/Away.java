package org.wellspring.people.cover;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wellspring.people.Team;
import org.wellspring.web.Choice;

/**
 * What the page about one supervisor's absence shows.
 *
 * @param path where its forms go
 * @param supervisor whose absence it is, when somebody else looks after it
 * @param teams the supervisor is in charge of
 * @param covers arranged for the supervisor
 * @param standingIn what the reader does for others
 */
public record Away(String path, Optional<String> supervisor, List<Team> teams, List<CoverLine> covers, List<CoverLine> standingIn, List<Choice> standIns, LocalDate today) {}
