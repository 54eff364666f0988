package org.wellspring.notifications.delivery;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wellspring.notifications.Notice;
import org.wellspring.notifications.Notify;
import org.wellspring.notifications.notice.Notices;
import org.wellspring.notifications.notice.Notices.Told;
import org.wellspring.platform.PersonId;

/** Puts a notice in everyone's list; what may go further is planned in the same transaction. */
@Component
class TellPeople implements Notify {
    private final Notices notices;
    private final Channels channels;
    private final PlanDelivery plan;
    private final Dues dues;
    private final Clock clock;

    TellPeople(Notices notices, Channels channels, PlanDelivery plan, Dues dues, Clock clock) {
        this.notices = notices;
        this.channels = channels;
        this.plan = plan;
        this.dues = dues;
        this.clock = clock;
    }

    @Override @Transactional public void tell(Collection<PersonId> people, Notice notice) {
        var told = notices.add(people, notice, clock.instant());
        switch (notice.kind()) {
            case WORK -> { }
            case TEAM -> joinNextDelivery(told);
            case ACCOUNT -> {
                joinNextDelivery(told);
                told.forEach(each -> dues.writeAtOnce(each.notice(), clock.instant()));
            }
        }
    }

    private void joinNextDelivery(List<Told> told) {
        channels.reachable(told.stream().map(Told::person).toList()).forEach(plan::look);
    }
}
