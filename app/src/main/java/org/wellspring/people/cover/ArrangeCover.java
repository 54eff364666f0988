package org.wellspring.people.cover;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wellspring.audit.Act;
import org.wellspring.audit.Audit;
import org.wellspring.people.CoverArranged;
import org.wellspring.people.CoverEnded;
import org.wellspring.people.CoverId;
import org.wellspring.people.directory.Days;
import org.wellspring.platform.PersonId;

/** Arranges that somebody answers in a supervisor's place, and ends it early. Whoever stands in is told both. */
@Component
class ArrangeCover {
    enum Outcome { ARRANGED, STANDS_IN_ALREADY }

    private final Covers covers;
    private final Days days;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ArrangeCover(Covers covers, Days days, Audit audit, ApplicationEventPublisher events, Clock clock) {
        this.covers = covers;
        this.days = days;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** The same cover arranged twice is arranged once. */
    @Transactional Outcome arrange(Cover cover, PersonId by) {
        if (covers.add(cover)) {
            audit.record(by, Act.COVER_ARRANGED, "%s for %s".formatted(cover.standIn(), cover.supervisor()));
            events.publishEvent(new CoverArranged(cover.id(), cover.standIn(), clock.instant()));
            return Outcome.ARRANGED;
        }
        return covers.one(cover.id()).isPresent() ? Outcome.ARRANGED : Outcome.STANDS_IN_ALREADY;
    }

    /** From today on; ending what has ended changes nothing. */
    @Transactional void end(CoverId id, PersonId supervisor, PersonId by) {
        var running = covers.one(id).filter(cover -> cover.supervisor().equals(supervisor) && cover.until().isAfter(days.today()));
        running.ifPresent(cover -> {
            covers.end(cover, days.today());
            audit.record(by, Act.COVER_ENDED, "%s for %s".formatted(cover.standIn(), cover.supervisor()));
            events.publishEvent(new CoverEnded(cover.id(), cover.standIn(), clock.instant()));
        });
    }
}
