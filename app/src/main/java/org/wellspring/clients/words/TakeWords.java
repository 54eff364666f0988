package org.wellspring.clients.words;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wellspring.clients.Here;
import org.wellspring.clients.cards.Code;
import org.wellspring.clients.cards.Stocks;
import org.wellspring.clients.reader.Readers;
import org.wellspring.notifications.Notice;
import org.wellspring.notifications.Notify;
import org.wellspring.platform.Confided;
import org.wellspring.platform.PersonId;

/** Takes a card's words, once, and tells the safeguarding lead that something waits: once a day, however much it is. */
@Component
class TakeWords {
    private static final Duration A_FORTNIGHT = Duration.ofDays(14);

    private final Stocks stocks;
    private final Words words;
    private final Openness openness;
    private final Readers readers;
    private final Outside outside;
    private final Notify notify;
    private final Here here;

    TakeWords(Stocks stocks, Words words, Openness openness, Readers readers, Outside outside, Notify notify, Here here) {
        this.stocks = stocks;
        this.words = words;
        this.openness = openness;
        this.readers = readers;
        this.outside = outside;
        this.notify = notify;
        this.here = here;
    }

    enum Outcome { TAKEN, CLOSED, SPENT, UNKNOWN }

    @Transactional Outcome take(Code code, Confided<String> said) {
        var stock = stocks.stockOf(code);
        if (stock.isEmpty()) {
            return Outcome.UNKNOWN;
        }
        if (openness.about(stock.get()) != Openness.Now.OPEN) {
            return Outcome.CLOSED;
        }
        if (!stocks.takeWords(code)) {
            return Outcome.SPENT;
        }
        words.add(UUID.randomUUID(), stock.get(), said, WorkingDay.after(here.now()));
        notify.tell(first(stock.get()), new Notice("clients.told.waiting", today(), "/clients/words", Notice.Kind.WORK, here.now().toInstant().plus(A_FORTNIGHT)));
        return Outcome.TAKEN;
    }

    /** The lead, unless these words are about the lead's own team. */
    private PersonId first(String stock) {
        var able = outside.of(stock);
        return readers.named().map(named -> able.contains(named.lead().id()) ? named.lead().id() : named.standIn().id()).orElseThrow();
    }

    private UUID today() {
        return UUID.nameUUIDFromBytes(("clients.words|" + here.today()).getBytes(UTF_8));
    }
}
