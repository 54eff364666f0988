package org.wellspring.clients.reader;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wellspring.clients.Here;
import org.wellspring.people.Member;
import org.wellspring.people.People;

/** Finds a colleague by staff number, or by the name that only one has. */
@Component
class Members {
    private final People people;
    private final Here here;

    Members(People people, Here here) {
        this.people = people;
        this.here = here;
    }

    Optional<Member> called(String typed) {
        if (typed.isBlank()) {
            return Optional.empty();
        }
        return people.listed(typed).flatMap(people::member).or(() -> onlyOneNamed(typed));
    }

    private Optional<Member> onlyOneNamed(String typed) {
        var named = people.teams().stream().flatMap(team -> people.members(team.id(), here.today()).stream()).filter(member -> member.name().equalsIgnoreCase(typed)).distinct().toList();
        return named.stream().map(Member::id).distinct().count() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }
}
