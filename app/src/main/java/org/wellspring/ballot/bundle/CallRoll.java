package org.wellspring.ballot.bundle;

import java.security.SecureRandom;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.wellspring.ballot.grid.Grid;
import org.wellspring.ballot.grid.JoinedTeams;
import org.wellspring.ballot.grid.NamedTeam;
import org.wellspring.ballot.grid.Quarter;
import org.wellspring.ballot.paper.OnPaper;
import org.wellspring.ballot.paper.Wishes;
import org.wellspring.figures.Week;
import org.wellspring.people.Eligible;
import org.wellspring.people.People;
import org.wellspring.platform.TeamId;

/** Works out who would count in a bundle, as people and teams are now. Writes nothing. */
@Component
public class CallRoll {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final People people;
    private final Leaves leaves;
    private final Wishes wishes;

    CallRoll(People people, Leaves leaves, Wishes wishes) {
        this.people = people;
        this.leaves = leaves;
        this.wishes = wishes;
    }

    public Roll call(int bundle, Grid grid) {
        var weeks = grid.weeksOfBundle(bundle);
        var eligible = people.eligible(weeks.getFirst().monday());
        var perTeam = eligible.stream().collect(Collectors.groupingBy(Eligible::team, Collectors.summingInt(_ -> 1)));
        var joined = joined(weeks, grid, perTeam);
        var ofWeeks = weeks.stream().map(week -> joined.get(grid.quarterOf(week))).toList();
        var counted = Quarter.counted(ofWeeks, perTeam);
        var here = eligible.stream().filter(one -> counted.containsKey(one.team())).toList();
        var paper = OnPaper.among(here, wishes.people(), ofWeeks);
        return new Roll(bundle, here, weeks.stream().map(week -> new Roll.RollWeek(week, sized(joined.get(grid.quarterOf(week)), counted, paper))).toList(), paper.people());
    }

    /** The leaves of the one or two quarters that the weeks lie in. */
    private Map<Integer, List<JoinedTeams>> joined(List<Week> weeks, Grid grid, Map<TeamId, Integer> perTeam) {
        var teams = NamedTeam.of(people.teams());
        var known = new HashMap<>(leaves.known());
        Function<Integer, List<JoinedTeams>> ofQuarter = quarter -> {
            var fixed = leaves.fixedIn(quarter, grid);
            return fixed.isEmpty() ? Quarter.join(teams, perTeam, known, CallRoll::newId) : Quarter.goOn(fixed, teams, perTeam, known, CallRoll::newId);
        };
        var joined = new HashMap<Integer, List<JoinedTeams>>();
        weeks.stream().map(grid::quarterOf).distinct().forEach(quarter -> {
            joined.put(quarter, ofQuarter.apply(quarter));
            joined.get(quarter).forEach(leaf -> known.put(leaf.teams(), leaf.id()));
        });
        return joined;
    }

    private static List<Roll.RollLeaf> sized(List<JoinedTeams> leaves, Map<TeamId, Integer> counted, OnPaper paper) {
        return leaves.stream().map(leaf -> new Roll.RollLeaf(leaf, Quarter.size(leaf, counted), Quarter.size(leaf, paper.perTeam()))).toList();
    }

    private static String newId() {
        var random = new byte[4];
        RANDOM.nextBytes(random);
        return "leaf-" + HexFormat.of().formatHex(random);
    }
}
