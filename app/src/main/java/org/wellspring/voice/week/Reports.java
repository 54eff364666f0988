package org.wellspring.voice.week;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.wellspring.figures.Week;
import org.wellspring.figures.release.Band;
import org.wellspring.people.Team;
import org.wellspring.platform.TeamId;

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

    /** @param newest bands by kind of one team; empty where it was not counted */
    static Reports of(Week week, List<Team> teams, Function<TeamId, Optional<Map<String, Band>>> newest) {
        var counted = teams.stream().flatMap(team -> newest.apply(team.id()).map(bands -> new OfTeam(team.name(), said(bands))).stream()).toList();
        var saying = counted.stream().filter(team -> !team.said().isEmpty()).toList();
        return new Reports(week, saying, counted.size() - saying.size(), teams.size() - counted.size());
    }

    private static List<Map.Entry<String, Band>> said(Map<String, Band> bands) {
        return bands.entrySet().stream().filter(entry -> entry.getValue() != Band.FEWER_THAN_3)
            .sorted(Map.Entry.<String, Band>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder()))).toList();
    }
}
