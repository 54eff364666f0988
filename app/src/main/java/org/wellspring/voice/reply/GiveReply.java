package org.wellspring.voice.reply;

import java.time.Clock;
import java.util.Collections;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wellspring.people.People;
import org.wellspring.platform.PersonId;
import org.wellspring.voice.AskId;
import org.wellspring.voice.ReplyGiven;
import org.wellspring.voice.ask.Asks;
import org.wellspring.voice.ask.Here;

/** Publishes a reply to everybody in the ask's teams. Sending it twice gives it once. */
@Component
class GiveReply {
    private final Replies replies;
    private final Asks asks;
    private final People people;
    private final Here here;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    GiveReply(Replies replies, Asks asks, People people, Here here, Clock clock, ApplicationEventPublisher events) {
        this.replies = replies;
        this.asks = asks;
        this.people = people;
        this.here = here;
        this.clock = clock;
        this.events = events;
    }

    /** Whether this person answers for a team of the ask today, leave cover and delegation included. */
    boolean allowed(AskId ask, PersonId by) {
        return !Collections.disjoint(asks.teamsOf(ask), people.supervisedBy(by, here.today()));
    }

    @Transactional void give(Draft draft, PersonId author) {
        if (!allowed(draft.ask(), author)) {
            throw new IllegalStateException("Only who answers for a team replies to its asks. Ask for delegation or leave cover.");
        }
        var reply = new Reply(draft.id(), draft.kind(), draft.words(), Optional.of(draft.owner()), draft.due(), clock.instant());
        if (replies.add(draft.ask(), reply, author)) {
            asks.move(draft.ask(), draft.kind().leadsTo(), draft.kind().settlesOn(here.today()));
            events.publishEvent(new ReplyGiven(draft.id()));
        }
    }
}
