package org.wellspring.voice.effect;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wellspring.people.Member;
import org.wellspring.people.People;
import org.wellspring.people.Team;
import org.wellspring.voice.ask.Here;

/** Whom words that everybody reads must not name: everyone who works here. */
@Component
class Named {
    private final People people;
    private final Here here;

    Named(People people, Here here) {
        this.people = people;
        this.here = here;
    }

    Set<String> everywhere() {
        return people.teams().stream().map(Team::id)
            .flatMap(team -> Stream.concat(people.members(team, here.today()).stream(), people.supervisorsOf(team, here.today()).stream().flatMap(id -> people.member(id).stream())))
            .map(Member::name).collect(Collectors.toSet());
    }
}
