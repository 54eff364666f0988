package org.wellspring.audit.log;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wellspring.audit.Act;
import org.wellspring.audit.Audit;
import org.wellspring.platform.PersonId;

/** Adds entries to the chain, one at a time: a lock held until the transaction ends keeps the order free of gaps. */
@Component
class ChainedAudit implements Audit {
    private final Entries entries;
    private final Clock clock;

    ChainedAudit(Entries entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    @Override @Transactional(propagation = Propagation.REQUIRED)
    public void record(PersonId by, Act what, String about) {
        entries.lock();
        var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        entries.add(entries.last().map(last -> last.followedBy(at, by.value(), what.code(), about)).orElseGet(() -> Entry.first(at, by.value(), what.code(), about)));
    }
}
