package org.wellspring.people.cover;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wellspring.people.Member;
import org.wellspring.people.Team;
import org.wellspring.people.directory.Answering;
import org.wellspring.people.directory.Members;
import org.wellspring.people.directory.Teams;
import org.wellspring.platform.PersonId;
import org.wellspring.platform.Role;
import org.wellspring.web.Choice;

/** Who can stand in: other supervisors, then everyone of the supervisor's own teams. */
@Component
class StandIns {
    private final Answering answering;
    private final Members members;
    private final Teams teams;

    StandIns(Answering answering, Members members, Teams teams) {
        this.answering = answering;
        this.members = members;
        this.teams = teams;
    }

    List<Choice> of(PersonId supervisor, List<Team> covered, LocalDate day) {
        var supervisors = answering.withRole(Role.SUPERVISOR, day).stream().map(person -> members.one(person, day)).flatMap(Optional::stream).sorted(Comparator.comparing(Member::name));
        var colleagues = covered.stream().flatMap(team -> members.of(team.id(), day).stream()).sorted(Comparator.comparing(Member::name));
        return Stream.concat(supervisors, colleagues).filter(member -> !member.id().equals(supervisor)).map(this::choice).distinct().toList();
    }

    String name(PersonId person, LocalDate day) {
        return members.one(person, day).map(Member::name).orElse("");
    }

    private Choice choice(Member member) {
        var team = member.team().flatMap(teams::one).map(Team::name);
        return new Choice(member.id().toString(), team.map(name -> member.name() + ", " + name).orElse(member.name()));
    }
}
