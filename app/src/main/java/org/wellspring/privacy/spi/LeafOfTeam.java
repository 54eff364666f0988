package org.wellspring.privacy.spi;

import java.util.Map;
import java.util.Optional;
import org.wellspring.figures.Week;
import org.wellspring.platform.TeamId;

/** Tells which leaf a team is counted in; the ballot module answers. */
public interface LeafOfTeam {
    /** The team's leaf in the quarter that holds {@code week}; empty before that quarter is fixed, or where the team joined later. */
    Optional<Leaf> leaf(TeamId team, Week week);

    /** Which leaf each team is counted in that week; a team that is not counted is missing. */
    Map<TeamId, LeafId> leaves(Week week);
}
