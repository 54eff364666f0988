package org.wellspring.ballot.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.wellspring.figures.grid.Group;
import org.wellspring.figures.grid.Leaves;
import org.wellspring.figures.grid.Profile;
import org.wellspring.platform.TeamId;

/** The leaves of one quarter. */
public final class Quarter {
    private Quarter() {}

    /**
     * Joins teams for a quarter that nothing is fixed about yet.
     *
     * @param eligible how many people each team has; a team that is missing has none
     * @param known ids that these teams had under these names before
     * @param newId an id that was never used
     */
    public static List<JoinedTeams> join(List<NamedTeam> teams, Map<TeamId, Integer> eligible, Map<List<NamedTeam>, String> known, Supplier<String> newId) {
        var byId = teams.stream().collect(Collectors.toMap(team -> team.id().toString(), Function.identity()));
        var groups = teams.stream().map(team -> new Group(team.id().toString(), team.name(), eligible.getOrDefault(team.id(), 0))).toList();
        var profile = Profile.forStaff(groups.stream().mapToInt(Group::eligible).sum());
        return Leaves.join(groups, profile).stream()
            .map(leaf -> leaf.groups().stream().map(group -> byId.get(group.id())).toList())
            .map(joined -> new JoinedTeams(known.getOrDefault(joined, newId.get()), joined)).toList();
    }

    /** The same leaves later in the quarter: teams that came since and pass the gate alone are added alone, nothing else changes. */
    public static List<JoinedTeams> goOn(List<JoinedTeams> fixed, List<NamedTeam> teams, Map<TeamId, Integer> eligible, Map<List<NamedTeam>, String> known, Supplier<String> newId) {
        var held = fixed.stream().flatMap(leaf -> leaf.teams().stream()).map(NamedTeam::id).collect(Collectors.toSet());
        var all = new ArrayList<>(fixed);
        teams.stream().filter(team -> !held.contains(team.id()) && eligible.getOrDefault(team.id(), 0) >= Leaves.GATE)
            .map(List::of).forEach(alone -> all.add(new JoinedTeams(known.getOrDefault(alone, newId.get()), alone)));
        return all;
    }

    /**
     * The teams that count in every one of the weeks: each lies in a leaf of twenty or more, counting only such teams.
     *
     * @param weeks the leaves of each week
     */
    public static Map<TeamId, Integer> counted(List<List<JoinedTeams>> weeks, Map<TeamId, Integer> eligible) {
        return inEvery(weeks, eligible, Leaves.GATE);
    }

    /**
     * The teams that are in every one of the weeks in a leaf with at least so many people, counting only such teams.
     *
     * @param people how many each team has
     */
    public static Map<TeamId, Integer> inEvery(List<List<JoinedTeams>> weeks, Map<TeamId, Integer> people, int fewest) {
        var counted = new HashMap<>(people);
        boolean someWent;
        do {
            someWent = counted.keySet().removeIf(team -> !weeks.stream().allMatch(leaves -> passes(team, leaves, counted, fewest)));
        } while (someWent);
        return counted;
    }

    private static boolean passes(TeamId team, List<JoinedTeams> leaves, Map<TeamId, Integer> counted, int fewest) {
        return leaves.stream().anyMatch(leaf -> leaf.teams().stream().anyMatch(one -> one.id().equals(team)) && size(leaf, counted) >= fewest);
    }

    /** How many people count in the leaf. */
    public static int size(JoinedTeams leaf, Map<TeamId, Integer> counted) {
        return leaf.teams().stream().mapToInt(team -> counted.getOrDefault(team.id(), 0)).sum();
    }
}
