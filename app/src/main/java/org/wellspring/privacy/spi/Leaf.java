package org.wellspring.privacy.spi;

import java.util.List;
import org.wellspring.platform.TeamId;

/**
 * Teams that are counted together, and never apart, for a quarter.
 *
 * @param name as in the notice: the teams' names
 * @param teams in list order, at least one
 */
public record Leaf(LeafId id, String name, List<TeamId> teams) {}
