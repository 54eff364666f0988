package org.wellspring.clients.words;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wellspring.audit.Act;
import org.wellspring.audit.Audit;
import org.wellspring.clients.Here;
import org.wellspring.clients.cards.Stocks;
import org.wellspring.clients.reader.Named;
import org.wellspring.figures.Week;
import org.wellspring.people.Member;
import org.wellspring.people.People;
import org.wellspring.platform.PersonId;

/** What the reader decides. Each way leads out of waiting once; a disclosure or complaint has no way to the team. */
@Component
class Decide {
    private final Words words;
    private final Thanks thanks;
    private final Stocks stocks;
    private final People people;
    private final Audit audit;
    private final Here here;

    Decide(Words words, Thanks thanks, Stocks stocks, People people, Audit audit, Here here) {
        this.words = words;
        this.thanks = thanks;
        this.stocks = stocks;
        this.people = people;
        this.audit = audit;
        this.here = here;
    }

    enum Passed { PASSED, HELD, DECIDED_BEFORE }

    /** @param approved as the reader left them; held while anything in them may point at one person */
    @Transactional Passed passOn(Read waiting, String approved) {
        if (!Cleaned.fits(approved) || !marks(waiting.stock()).in(approved).isEmpty()) {
            return Passed.HELD;
        }
        if (!words.takeWaiting(waiting.id())) {
            return Passed.DECIDED_BEFORE;
        }
        thanks.add(waiting.id(), waiting.stock(), Week.of(here.today()), approved);
        words.destroyKey(waiting.id());
        return Passed.PASSED;
    }

    @Transactional boolean putRight(UUID id, State state, Named readers) {
        return words.putRight(id, state, goneOn(readers));
    }

    @Transactional boolean settle(UUID id, Done done, PersonId by) {
        var settled = words.settle(id, done);
        if (settled) {
            audit.record(by, Act.CLIENT_WORDS_SETTLED, done.name());
        }
        return settled;
    }

    @Transactional boolean drop(UUID id) {
        var dropped = words.takeWaiting(id);
        if (dropped) {
            words.destroyKey(id);
        }
        return dropped;
    }

    /** What may point at one person of the teams these words are about, or at whoever leads them. */
    Marks marks(String stock) {
        var teams = stocks.of(stock).orElseThrow().teams();
        var members = teams.stream().flatMap(team -> people.namesIn(team, here.today()).stream());
        var leading = teams.stream().flatMap(team -> people.supervisorsOf(team, here.today()).stream()).flatMap(person -> people.member(person).stream()).map(Member::name);
        return Marks.of(Stream.concat(members, leading).distinct().toList());
    }

    private LocalDate goneOn(Named readers) {
        return here.today().plusDays(readers.keepDays());
    }
}
