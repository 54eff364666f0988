package org.wellspring.ballot.grid;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wellspring.people.Team;
import org.wellspring.platform.TeamId;

/** @param name unique in the organisation: with its department where another department has a team of that name */
public record NamedTeam(TeamId id, String name) {
    /** Longest name of a team that the relay takes is 200 characters. */
    private static final int LONGEST = 190;

    public static List<NamedTeam> of(List<Team> teams) {
        var often = teams.stream().map(Team::name).collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return teams.stream().map(team -> new NamedTeam(team.id(), shortened(often.get(team.name()) == 1 ? team.name() : team.department() + " · " + team.name()))).toList();
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST - 1) + "…";
    }
}
