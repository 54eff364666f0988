package org.wellspring.clients.cards;

import java.util.List;
import org.wellspring.figures.Week;
import org.wellspring.platform.TeamId;

/** Cards that were drawn: for whom, for when, how many. */
public record Stock(String id, String team, List<TeamId> teams, Week quarter, int clinicians, int cards, HandedBy handed) {}
