package org.wellspring.people.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.wellspring.people.Eligible;
import org.wellspring.people.Member;
import org.wellspring.people.Organisation;
import org.wellspring.people.People;
import org.wellspring.people.Team;
import org.wellspring.people.structure.StaffKey;
import org.wellspring.platform.PersonId;
import org.wellspring.platform.Role;
import org.wellspring.platform.TeamId;

/** Who works here, as other modules may ask it. */
@Component
class Directory implements People {
    private final Teams teams;
    private final Members members;
    private final Answering answering;
    private final Days days;

    Directory(Teams teams, Members members, Answering answering, Days days) {
        this.teams = teams;
        this.members = members;
        this.answering = answering;
        this.days = days;
    }

    @Override public Optional<Organisation> organisation() {
        return teams.organisation();
    }

    @Override public List<Team> teams() {
        return teams.active(days.today());
    }

    @Override public Optional<Team> team(TeamId id) {
        return teams.one(id);
    }

    @Override public Optional<TeamId> teamOf(PersonId person, LocalDate day) {
        return members.teamOf(person, day);
    }

    @Override public List<Member> members(TeamId team, LocalDate day) {
        return members.of(team, day);
    }

    @Override public Set<String> namesIn(TeamId team, LocalDate day) {
        return members.namesIn(team, day);
    }

    @Override public List<Eligible> eligible(LocalDate day) {
        return members.eligible(day);
    }

    @Override public Set<TeamId> supervisedBy(PersonId person, LocalDate day) {
        return answering.teamsOf(person, day);
    }

    @Override public List<PersonId> supervisorsOf(TeamId team, LocalDate day) {
        return answering.supervisorsOf(team, day);
    }

    @Override public List<PersonId> withRole(Role role) {
        return answering.withRole(role, days.today());
    }

    @Override public Optional<Member> member(PersonId person) {
        return members.one(person, days.today());
    }

    @Override public List<Member> search(String words, int most) {
        return members.search(words, most, days.today());
    }

    @Override public Optional<PersonId> listed(String numberOrName) {
        return StaffKey.of(numberOrName).flatMap(members::onTheList);
    }
}
