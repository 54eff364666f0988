package org.wellspring.voice.week;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.wellspring.figures.Week;
import org.wellspring.figures.release.Band;
import org.wellspring.people.Team;
import org.wellspring.platform.TeamId;
import org.wellspring.privacy.spi.LeafId;

/**
 * One week's work reports of all teams.
 *
 * @param teams in which three or more people reported something, in the order of the list of teams
 * @param few how many teams had nothing that three people reported
 * @param hidden how many teams were not counted in that week
 */
public record Reports(Week week, List<OfTeam> teams, int few, int hidden) {
    /** @param said what three or more people reported, the most reported first */
    public record OfTeam(String team, List<Map.Entry<String, Band>> said) {}

    /** @param leaves the leaf each counted team lies in */
    static Reports of(Week week, List<Team> teams, Map<TeamId, LeafId> leaves, Map<LeafId, Map<String, Band>> bands) {
        var counted = teams.stream().filter(team -> leaves.containsKey(team.id()))
            .map(team -> new OfTeam(team.name(), said(bands.getOrDefault(leaves.get(team.id()), Map.of())))).toList();
        var saying = counted.stream().filter(team -> !team.said().isEmpty()).toList();
        return new Reports(week, saying, counted.size() - saying.size(), teams.size() - counted.size());
    }

    private static List<Map.Entry<String, Band>> said(Map<String, Band> bands) {
        return bands.entrySet().stream().filter(entry -> entry.getValue() != Band.FEWER_THAN_3)
            .sorted(Map.Entry.<String, Band>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder()))).toList();
    }
}
