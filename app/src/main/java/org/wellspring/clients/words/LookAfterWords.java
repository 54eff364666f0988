package org.wellspring.clients.words;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.Collection;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wellspring.ballot.Quarters;
import org.wellspring.clients.Here;
import org.wellspring.clients.cards.Stocks;
import org.wellspring.clients.reader.Readers;
import org.wellspring.figures.Week;
import org.wellspring.figures.grid.Calendar;
import org.wellspring.notifications.Notice;
import org.wellspring.notifications.Notify;
import org.wellspring.people.People;
import org.wellspring.platform.PersonId;
import org.wellspring.platform.Role;

/** Calls the stand-in before a working day is over, tells who leads once words had to close, and deletes what is over. */
@Component
class LookAfterWords {
    private static final Duration STAND_IN = Duration.ofHours(4);
    private static final Duration A_FORTNIGHT = Duration.ofDays(14);

    private final Words words;
    private final Thanks thanks;
    private final Stocks stocks;
    private final Readers readers;
    private final Quarters quarters;
    private final People people;
    private final Notify notify;
    private final Here here;

    LookAfterWords(Words words, Thanks thanks, Stocks stocks, Readers readers, Quarters quarters, People people, Notify notify, Here here) {
        this.words = words;
        this.thanks = thanks;
        this.stocks = stocks;
        this.readers = readers;
        this.quarters = quarters;
        this.people = people;
        this.notify = notify;
        this.here = here;
    }

    @Transactional void look() {
        var now = here.now().toInstant();
        words.oldestDue().filter(due -> due.isBefore(now.plus(STAND_IN))).ifPresent(due -> {
            readers.named().ifPresent(named -> tell(named.everybody(), "clients.told.soon", "/clients/words"));
            if (due.isBefore(now)) {
                tell(people.withRole(Role.WELLBEING_LEAD), "clients.told.closed", "/clients/readers");
            }
        });
        words.over(here.today()).forEach(words::destroyKey);
        thanks.dropOlderThan(Week.of(here.today()));
        quarters.running().map(running -> new Quarters.Running(running.first().plus(-Calendar.QUARTER), running.zone()))
            .ifPresent(before -> stocks.dropCardsBefore(before.closesAt().isAfter(now) ? before.first() : before.next().first()));
    }

    private void tell(Collection<PersonId> whom, String message, String opens) {
        var today = UUID.nameUUIDFromBytes((message + "|" + here.today()).getBytes(UTF_8));
        notify.tell(whom, new Notice(message, today, opens, Notice.Kind.WORK, here.now().toInstant().plus(A_FORTNIGHT)));
    }
}
