package org.wellspring.people.cover;

import java.util.List;
import java.util.UUID;

/** A supervisor as the list shows them: their teams, and cover that runs or is to come. */
public record SupervisorLine(UUID person, String name, List<String> teams, List<CoverLine> covers) {}
