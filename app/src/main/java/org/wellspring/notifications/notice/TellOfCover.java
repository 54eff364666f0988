package org.wellspring.notifications.notice;

import java.time.Duration;
import java.time.Instant;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.wellspring.notifications.Notice;
import org.wellspring.notifications.Notify;
import org.wellspring.people.CoverArranged;
import org.wellspring.people.CoverEnded;
import org.wellspring.people.CoverId;
import org.wellspring.platform.PersonId;

/** Whoever is to answer in a supervisor's place learns of it, and of its end when that comes early. */
@Component
class TellOfCover {
    private static final Duration SHOWN = Duration.ofDays(14);

    private final Notify notify;

    TellOfCover(Notify notify) {
        this.notify = notify;
    }

    @ApplicationModuleListener void on(CoverArranged arranged) {
        tell(arranged.standIn(), "notifications.told.cover", arranged.cover(), arranged.at());
    }

    @ApplicationModuleListener void on(CoverEnded ended) {
        tell(ended.standIn(), "notifications.told.cover-ended", ended.cover(), ended.at());
    }

    private void tell(PersonId standIn, String message, CoverId about, Instant at) {
        notify.tell(standIn, new Notice(message, about.value(), "/me/away", Notice.Kind.WORK, at.plus(SHOWN)));
    }
}
