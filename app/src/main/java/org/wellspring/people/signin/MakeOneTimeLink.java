package org.wellspring.people.signin;

import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wellspring.audit.Act;
import org.wellspring.audit.Audit;
import org.wellspring.people.RecoveryLinkMade;
import org.wellspring.platform.PersonId;

/** Makes a link for one purpose, and says so where it must be said. */
@Component
@Transactional
class MakeOneTimeLink implements OneTimeLinks {
    private final Links links;
    private final FirstAdministrator first;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MakeOneTimeLink(Links links, FirstAdministrator first, Audit audit, ApplicationEventPublisher events, Clock clock) {
        this.links = links;
        this.first = first;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @Override public Optional<URI> forFirstAdministrator() {
        return first.stillNeeded().map(person -> {
            links.withdraw(person, Links.Purpose.START);
            return links.make(person, Links.Purpose.START, null, clock.instant());
        });
    }

    @Override public URI forDemo(PersonId person) {
        return links.make(person, Links.Purpose.DEMO, null, clock.instant());
    }

    @Override public URI forRecovery(PersonId person, PersonId by) {
        links.withdraw(person, Links.Purpose.RECOVERY);
        audit.record(by, Act.RECOVERY_LINK_MADE, person.toString());
        events.publishEvent(new RecoveryLinkMade(person, clock.instant()));
        return links.make(person, Links.Purpose.RECOVERY, by, clock.instant());
    }
}
