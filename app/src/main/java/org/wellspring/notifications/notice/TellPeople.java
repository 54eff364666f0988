package org.wellspring.notifications.notice;

import java.time.Clock;
import java.util.Collection;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wellspring.notifications.Notice;
import org.wellspring.notifications.Notify;
import org.wellspring.platform.PersonId;

/** Puts a notice in everyone's list; what may go further is planned in the same transaction. */
@Component
class TellPeople implements Notify {
    private final Notices notices;
    private final Clock clock;

    TellPeople(Notices notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    @Override @Transactional public void tell(Collection<PersonId> people, Notice notice) {
        notices.add(people, notice, clock.instant());
    }
}
