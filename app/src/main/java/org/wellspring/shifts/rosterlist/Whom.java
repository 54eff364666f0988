package org.wellspring.shifts.rosterlist;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wellspring.people.Member;
import org.wellspring.people.People;
import org.wellspring.platform.PersonId;
import org.wellspring.platform.TeamId;

/** Finds whom a list means: by staff number or listed name, else by what colleagues call them; always somebody of the team on that day. */
final class Whom {
    sealed interface Found {
        record One(PersonId person) implements Found {}

        record None(Reason why) implements Found {}
    }

    private final People people;
    private final TeamId team;
    private final Map<String, Optional<PersonId>> listed = new HashMap<>();
    private final Map<LocalDate, List<Member>> members = new HashMap<>();

    Whom(People people, TeamId team) {
        this.people = people;
        this.team = team;
    }

    Found find(String cell, LocalDate day) {
        var there = members.computeIfAbsent(day, any -> people.members(team, any));
        var known = listed.computeIfAbsent(cell, people::listed);
        if (known.isPresent()) {
            return there.stream().anyMatch(member -> member.id().equals(known.get())) ? new Found.One(known.get()) : new Found.None(Reason.NOT_IN_TEAM);
        }
        var called = there.stream().filter(member -> member.name().equalsIgnoreCase(cell)).toList();
        return called.size() == 1 ? new Found.One(called.getFirst().id()) : new Found.None(called.isEmpty() ? Reason.NOBODY : Reason.SEVERAL);
    }
}
