package org.wellspring.notifications.connections;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.wellspring.notifications.mail.Post;
import org.wellspring.notifications.push.WebPush;
import org.wellspring.notifications.push.PushSwitch;
import org.wellspring.platform.Installation;

/** Every address outside this machine that this half may call. Empty in a fresh installation. */
@Component
class Destinations {
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private final PushSwitch push;
    private final WebPush webPush;
    private final Post post;
    private final Installation installation;

    Destinations(PushSwitch push, WebPush webPush, Post post, Installation installation) {
        this.push = push;
        this.webPush = webPush;
        this.post = post;
        this.installation = installation;
    }

    List<Destination> all() {
        var all = new ArrayList<Destination>();
        if (!THIS_MACHINE.contains(installation.relayUrl().getHost())) {
            all.add(new Destination("relay", installation.relayUrl().toString()));
        }
        if (post.server().named()) {
            all.add(new Destination("mail", post.server().toString()));
        }
        if (push.on()) {
            webPush.services().hosts().forEach(host -> all.add(new Destination("push", host)));
        }
        return all;
    }
}
