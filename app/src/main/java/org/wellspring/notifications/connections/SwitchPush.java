package org.wellspring.notifications.connections;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wellspring.audit.Act;
import org.wellspring.audit.Audit;
import org.wellspring.notifications.push.PushSwitch;
import org.wellspring.platform.PersonId;

/** Lets pushes leave for the push services, or keeps them in; who did it stands in the audit log. */
@Component
class SwitchPush {
    private final PushSwitch push;
    private final Audit audit;

    SwitchPush(PushSwitch push, Audit audit) {
        this.push = push;
        this.audit = audit;
    }

    @Transactional void turn(PersonId by, boolean on) {
        if (push.on() != on) {
            push.turn(on);
            audit.record(by, on ? Act.PUSH_SWITCHED_ON : Act.PUSH_SWITCHED_OFF, "web push");
        }
    }
}
