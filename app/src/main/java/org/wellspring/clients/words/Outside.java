package org.wellspring.clients.words;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wellspring.clients.Here;
import org.wellspring.clients.cards.Stocks;
import org.wellspring.clients.reader.Readers;
import org.wellspring.people.Member;
import org.wellspring.people.People;
import org.wellspring.platform.PersonId;

/** Who of the two named reads what is about a stock: nobody reads about their own team, or one they answer for. */
@Component
class Outside {
    private final Readers readers;
    private final Stocks stocks;
    private final People people;
    private final Here here;

    Outside(Readers readers, Stocks stocks, People people, Here here) {
        this.readers = readers;
        this.stocks = stocks;
        this.people = people;
        this.here = here;
    }

    /** Nobody where nobody is named, or where both belong to the team. */
    Set<PersonId> of(String stock) {
        var inside = stocks.of(stock).stream().flatMap(each -> each.teams().stream()).flatMap(team -> Stream.concat(
            people.members(team, here.today()).stream().map(Member::id), people.supervisorsOf(team, here.today()).stream())).collect(Collectors.toSet());
        return readers.named().stream().flatMap(named -> named.everybody().stream()).filter(reader -> !inside.contains(reader)).collect(Collectors.toSet());
    }
}
