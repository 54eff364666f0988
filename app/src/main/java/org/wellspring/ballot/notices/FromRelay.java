package org.wellspring.ballot.notices;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wellspring.ballot.Notices;
import org.wellspring.ballot.RelayLink;
import org.wellspring.privacy.spi.Relay;

/** Hands on what the relay has published and how it was reached. */
@Component
class FromRelay implements Notices, RelayLink {
    private final Relay relay;

    FromRelay(Relay relay) {
        this.relay = relay;
    }

    @Override public List<Published> all() {
        return relay.notices().reversed().stream().map(notice -> new Published(notice.number(), notice.first(), notice.head())).toList();
    }

    @Override public Optional<Instant> lastReached() {
        return relay.link().reached();
    }

    @Override public Optional<String> trouble() {
        return relay.link().trouble();
    }
}
