package org.wellspring.ballot.bundle;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.wellspring.ballot.grid.Division;
import org.wellspring.ballot.grid.Divisions;
import org.wellspring.figures.grid.Leaves;
import org.wellspring.figures.grid.Profile;
import org.wellspring.figures.grid.Wave;
import org.wellspring.figures.release.PlannedMargin;
import org.wellspring.people.People;
import org.wellspring.people.Team;
import org.wellspring.platform.TeamId;
import org.wellspring.privacy.spi.Figures;

/** Works out which departments a survey could be told by, as teams and people are now. Writes nothing. */
@Component
public class Divide {
    private final People people;
    private final Figures figures;

    Divide(People people, Figures figures) {
        this.people = people;
        this.figures = figures;
    }

    /**
     * A survey and whom it tells of.
     *
     * @param divisions by name, two or more; none where it tells of everybody only
     */
    public record Divided(Wave wave, List<Division> divisions) {}

    /** @return empty where the profile sets nothing aside for a survey */
    public Optional<Divided> survey(Profile profile, int indicators, Roll.RollWeek week) {
        return profile.batteryByDivision(indicators, week.week()).map(wave -> new Divided(wave, divisions(week, wave))).filter(divided -> divided.divisions().size() > 1)
            .or(() -> profile.battery(indicators, week.week()).map(wave -> new Divided(wave, List.of())));
    }

    private List<Division> divisions(Roll.RollWeek week, Wave wave) {
        var answering = figures.answering().share();
        var teams = people.teams().stream().collect(Collectors.toMap(Team::id, Function.identity()));
        return Divisions.of(week.declared().stream().map(leaf -> alone(leaf, teams)).toList(),
            division -> division.eligible() >= Leaves.GATE && PlannedMargin.of(division.eligible(), answering, wave.sigma2()).tells());
    }

    /** A team that was dissolved within the quarter still lies in its leaf, in the department it had. */
    private Division alone(Roll.RollLeaf leaf, Map<TeamId, Team> teams) {
        var departments = leaf.teams().teams().stream().flatMap(team -> Optional.ofNullable(teams.get(team.id())).or(() -> people.team(team.id())).stream())
            .map(team -> new Division.Department(team.departmentId(), team.department()));
        return new Division(departments.toList(), List.of(leaf.teams().id()), leaf.eligible());
    }
}
