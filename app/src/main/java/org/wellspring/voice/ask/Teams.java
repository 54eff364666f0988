package org.wellspring.voice.ask;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wellspring.people.People;
import org.wellspring.people.Team;
import org.wellspring.platform.Role;
import org.wellspring.platform.TeamId;
import org.wellspring.web.Visitor;

/** Which teams' asks and answers somebody may read. */
@Component
public class Teams {
    private final People people;
    private final Here here;

    Teams(People people, Here here) {
        this.people = people;
        this.here = here;
    }

    /** The team this person belongs to. */
    public Optional<TeamId> own(Visitor visitor) {
        return here.teamOf(visitor.person());
    }

    /** The teams this person answers for, in list order. */
    public List<Team> answeredFor(Visitor visitor) {
        var ids = people.supervisedBy(visitor.person(), here.today());
        return people.teams().stream().filter(team -> ids.contains(team.id())).toList();
    }

    /** The own team first, then the teams this person answers for. */
    public List<Team> belongingTo(Visitor visitor) {
        var own = own(visitor).flatMap(people::team).stream();
        return Stream.concat(own, answeredFor(visitor).stream()).distinct().toList();
    }

    /** Own team, teams answered for; a wellbeing lead, who holds the budget, reads every team's answers. */
    public Set<TeamId> readable(Visitor visitor) {
        var readable = new HashSet<>(people.supervisedBy(visitor.person(), here.today()));
        own(visitor).ifPresent(readable::add);
        if (visitor.is(Role.WELLBEING_LEAD)) {
            people.teams().forEach(team -> readable.add(team.id()));
        }
        return readable;
    }
}
