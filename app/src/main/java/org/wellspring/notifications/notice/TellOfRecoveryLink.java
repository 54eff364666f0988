package org.wellspring.notifications.notice;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.UUID;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.wellspring.notifications.Notice;
import org.wellspring.notifications.Notify;
import org.wellspring.people.RecoveryLinkMade;

/** A one-time link is a way into somebody's account, so they learn of it whether or not they asked for it. */
@Component
class TellOfRecoveryLink {
    /** As long as a person may be away before they see Today again. */
    private static final Duration SHOWN = Duration.ofDays(90);

    private final Notify notify;

    TellOfRecoveryLink(Notify notify) {
        this.notify = notify;
    }

    @ApplicationModuleListener void on(RecoveryLinkMade made) {
        var about = UUID.nameUUIDFromBytes("%s %s".formatted(made.person(), made.at()).getBytes(UTF_8));
        notify.tell(made.person(), new Notice("notifications.told.recovery-link", about, "/me", Notice.Kind.ACCOUNT, made.at().plus(SHOWN)));
    }
}
