package org.wellspring.notifications.delivery;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wellspring.notifications.notice.Notices;
import org.wellspring.platform.PersonId;
import org.wellspring.platform.TimeSpan;

/**
 * Takes a due delivery for sending. What it takes is written down as sent before it is sent: a crash in between loses one push, which is in the
 * app anyway, and never repeats one.
 */
@Component
class TakeDelivery {
    private final Dues dues;
    private final NextTime next;
    private final PlanDelivery plan;
    private final Channels channels;
    private final Reached reached;
    private final Notices notices;
    private final Clock clock;

    TakeDelivery(Dues dues, NextTime next, PlanDelivery plan, Channels channels, Reached reached, Notices notices, Clock clock) {
        this.dues = dues;
        this.next = next;
        this.plan = plan;
        this.channels = channels;
        this.reached = reached;
        this.notices = notices;
        this.clock = clock;
    }

    /** @return nothing when it was taken already, when there is nothing to say any more, or when this is no longer the time; then it is planned anew */
    @Transactional Optional<Parcel> take(UUID delivery) {
        return dues.take(delivery).flatMap(this::pack);
    }

    private Optional<Parcel> pack(PersonId person) {
        var now = clock.instant();
        var window = next.window(person, now).filter(open -> open.contains(now));
        var parcel = window.flatMap(open -> next.errand(person, now).flatMap(errand -> parcel(person, errand, open)));
        if (parcel.isPresent()) {
            reached.note(person, now);
            notices.carried(person, now);
        } else if (window.isEmpty()) {
            plan.look(person);
        }
        return parcel;
    }

    private Optional<Parcel> parcel(PersonId person, Errand errand, TimeSpan window) {
        return channels.phone(person).<Parcel>map(phone -> new Parcel.ToPhone(person, phone, errand, window.length()))
            .or(() -> channels.mailbox(person).map(mailbox -> new Parcel.ToMailbox(mailbox, errand)));
    }
}
