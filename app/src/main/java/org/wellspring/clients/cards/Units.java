package org.wellspring.clients.cards;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wellspring.ballot.Quarters;
import org.wellspring.clients.Here;
import org.wellspring.figures.Week;
import org.wellspring.people.Eligible;
import org.wellspring.people.People;
import org.wellspring.people.Team;
import org.wellspring.platform.TeamId;
import org.wellspring.privacy.spi.Leaf;
import org.wellspring.privacy.spi.LeafOfTeam;

/** The teams as they are now, and the joined ones that a small team is counted in. */
@Component
public class Units {
    private static final int LONGEST_NAME = 200;

    private final People people;
    private final LeafOfTeam leaves;
    private final Quarters quarters;
    private final Here here;

    Units(People people, LeafOfTeam leaves, Quarters quarters, Here here) {
        this.people = people;
        this.leaves = leaves;
        this.quarters = quarters;
        this.here = here;
    }

    /** Teams in list order, then the joined ones. */
    public List<Unit> all() {
        var perTeam = people.eligible(here.today()).stream().collect(Collectors.groupingBy(Eligible::team, Collectors.summingInt(_ -> 1)));
        var teams = people.teams();
        var alone = teams.stream().map(team -> new Unit(team.id().toString(), name(team, teams), List.of(team.id()), perTeam.getOrDefault(team.id(), 0))).toList();
        var joined = alone.stream().filter(unit -> !unit.enough()).flatMap(unit -> leaf(unit.teams().getFirst()).stream()).filter(leaf -> leaf.teams().size() > 1).distinct()
            .map(leaf -> new Unit(leaf.id().value(), fitting(leaf.name()), leaf.teams(), size(leaf, perTeam)));
        return Stream.concat(alone.stream(), joined).toList();
    }

    public Optional<Unit> of(String key) {
        return all().stream().filter(unit -> unit.key().equals(key)).findFirst();
    }

    /** Two teams may be called alike in two departments. */
    private static String name(Team team, List<Team> teams) {
        return fitting(teams.stream().filter(other -> other.name().equals(team.name())).count() > 1 ? "%s (%s)".formatted(team.name(), team.department()) : team.name());
    }

    /** The relay takes no longer ones. */
    private static String fitting(String name) {
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME - 1) + "…" : name;
    }

    private Optional<Leaf> leaf(TeamId team) {
        return quarters.running().flatMap(quarter -> {
            var now = Week.of(here.today());
            return leaves.leaf(team, now.isBefore(quarter.first()) ? quarter.first() : now);
        });
    }

    private static int size(Leaf leaf, Map<TeamId, Integer> perTeam) {
        return leaf.teams().stream().mapToInt(team -> perTeam.getOrDefault(team, 0)).sum();
    }
}
