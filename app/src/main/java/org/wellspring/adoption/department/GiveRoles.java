package org.wellspring.adoption.department;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wellspring.adoption.calendar.Today;
import org.wellspring.people.Member;
import org.wellspring.people.People;
import org.wellspring.people.structure.Structure;
import org.wellspring.platform.PersonId;
import org.wellspring.platform.Role;
import org.wellspring.web.Visitor;

/** Puts somebody in charge of a department's teams and names peer supporters. */
@Component
public class GiveRoles {
    private final People people;
    private final Structure structure;
    private final Today today;

    GiveRoles(People people, Structure structure, Today today) {
        this.people = people;
        this.structure = structure;
        this.today = today;
    }

    /** Whoever is asking, then the department's members. */
    public List<Member> candidates(Department department, Visitor asking) {
        var members = department.teams().stream().flatMap(team -> people.members(team.id(), today.day()).stream()).distinct().sorted(Comparator.comparing(Member::name));
        return Stream.concat(people.member(asking.person()).stream(), members.filter(member -> !member.id().equals(asking.person()))).toList();
    }

    public Optional<PersonId> supervisor(Department department) {
        return people.supervisorsOf(department.firstTeam().id(), today.day()).stream().findFirst();
    }

    public Set<String> peers() {
        return people.withRole(Role.PEER_SUPPORTER).stream().map(PersonId::toString).collect(Collectors.toSet());
    }

    /** @param supervisor a person's id, or {@code later} @param peers none, or at least two people */
    @Transactional public void give(Department department, String supervisor, Set<String> peers, PersonId by) {
        if (!supervisor.equals("later")) {
            var person = new PersonId(UUID.fromString(supervisor));
            structure.grant(person, Role.SUPERVISOR, by);
            department.teams().forEach(team -> structure.putInCharge(person, team.id(), today.day(), by));
        }
        peers.forEach(peer -> structure.grant(new PersonId(UUID.fromString(peer)), Role.PEER_SUPPORTER, by));
    }
}
