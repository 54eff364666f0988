package org.wellspring.notifications.notice;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.UUID;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.wellspring.notifications.Notice;
import org.wellspring.notifications.Notify;
import org.wellspring.people.RecoveryLinkMade;
import org.wellspring.people.RecoveryLinkRead;

/** A one-time link is a way into somebody's account, so they learn of it whether or not they asked for it. */
@Component
class TellOfRecoveryLink {
    private static final String MESSAGE = "notifications.told.recovery-link";
    /** As long as a person may be away before they see Today again. */
    private static final Duration SHOWN = Duration.ofDays(90);

    private final Notify notify;
    private final Notices notices;

    TellOfRecoveryLink(Notify notify, Notices notices) {
        this.notify = notify;
        this.notices = notices;
    }

    @ApplicationModuleListener void on(RecoveryLinkMade made) {
        var about = UUID.nameUUIDFromBytes("%s %s".formatted(made.person(), made.at()).getBytes(UTF_8));
        notify.tell(made.person(), new Notice(MESSAGE, about, "/me", Notice.Kind.ACCOUNT, made.at().plus(SHOWN)));
    }

    @ApplicationModuleListener void on(RecoveryLinkRead read) {
        notices.putAway(read.person(), MESSAGE);
    }
}
