package org.wellspring.notifications.delivery;

import java.time.Clock;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.wellspring.notifications.mail.MailServer;
import org.wellspring.notifications.mail.Post;
import org.wellspring.web.HealthPart;
import org.wellspring.web.Text;

/** Whether letters leave the house. */
@Component
@Order(3)
class MailHealth implements HealthPart {
    private final Post post;
    private final Dues dues;
    private final Clock clock;

    MailHealth(Post post, Dues dues, Clock clock) {
        this.post = post;
        this.dues = dues;
        this.clock = clock;
    }

    @Override public Health now(Text text) {
        return in(text, post.server(), post.trouble(), dues.waiting(clock.instant()));
    }

    /** @param waiting letters that were not taken yet, and deliveries that are due */
    static Health in(Text text, MailServer server, Optional<Post.Trouble> trouble, int waiting) {
        var name = text.of("notifications.health.mail");
        if (!server.named()) {
            return new Health(name, true, text.of("notifications.health.mail.none"));
        }
        return trouble.map(why -> new Health(name, false, text.of("notifications.health.mail." + key(why), "server", server.toString(), "waiting", waiting)))
            .orElseGet(() -> new Health(name, true, text.of("notifications.health.mail.well", "server", server.toString(), "waiting", waiting)));
    }

    private static String key(Post.Trouble trouble) {
        return switch (trouble) {
            case SILENT -> "silent";
            case SIGN_IN -> "signin";
            case REFUSED -> "refused";
        };
    }
}
