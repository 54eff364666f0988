package org.wellspring.ballot.grid;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Neighbouring teams that are counted together for a quarter.
 *
 * @param id stands for these teams under these names, and for nothing else ever
 * @param teams in list order, at least one
 */
public record JoinedTeams(String id, List<NamedTeam> teams) {
    /** Longest name of a leaf that the relay takes is 400 characters. */
    private static final int LONGEST = 390;

    /** Team names with a plus between them, the same in every language; the first and the last where there are too many. */
    public String name() {
        var all = teams.stream().map(NamedTeam::name).collect(Collectors.joining(" + "));
        return all.length() <= LONGEST ? all : teams.getFirst().name() + " … " + teams.getLast().name();
    }
}
