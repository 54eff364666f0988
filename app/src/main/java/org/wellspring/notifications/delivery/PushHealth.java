package org.wellspring.notifications.delivery;

import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.wellspring.notifications.push.PushSwitch;
import org.wellspring.notifications.push.WebPush;
import org.wellspring.web.HealthPart;
import org.wellspring.web.Text;

/** Whether notices reach phones. */
@Component
@Order(4)
class PushHealth implements HealthPart {
    private final PushSwitch push;
    private final WebPush webPush;

    PushHealth(PushSwitch push, WebPush webPush) {
        this.push = push;
        this.webPush = webPush;
    }

    @Override public Health now(Text text) {
        return in(text, push.on(), webPush.lastDropped());
    }

    /** @param dropped the last push: the service's answer, 0 for none; empty where it was taken or none was sent */
    static Health in(Text text, boolean on, Optional<Integer> dropped) {
        var name = text.of("notifications.health.push");
        if (!on) {
            return new Health(name, true, text.of("notifications.health.push.off"));
        }
        return dropped.map(status -> new Health(name, false, text.of(status == 0 ? "notifications.health.push.silent" : "notifications.health.push.refused", "status", status)))
            .orElseGet(() -> new Health(name, true, text.of("notifications.health.push.well")));
    }
}
