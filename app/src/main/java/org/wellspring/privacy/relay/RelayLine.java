package org.wellspring.privacy.relay;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.wellspring.privacy.spi.Relay.Link;

/** How the relay was reached lately, for the health page; trouble is logged when it changes, not each time. */
@Component
class RelayLine {
    private static final Logger LOG = LoggerFactory.getLogger(RelayLine.class);

    private final Clock clock;
    private final AtomicReference<Link> link = new AtomicReference<>(new Link(Optional.empty(), Optional.empty()));

    RelayLine(Clock clock) {
        this.clock = clock;
    }

    Link now() {
        return link.get();
    }

    void well() {
        link.set(new Link(hour(), Optional.empty()));
    }

    /** The relay answered, and something in the answer is wrong. */
    void answered(String trouble) {
        set(new Link(hour(), Optional.of(trouble)));
    }

    void silent(String trouble) {
        set(new Link(link.get().reached(), Optional.of(trouble)));
    }

    private void set(Link next) {
        var before = link.getAndSet(next);
        if (!before.trouble().equals(next.trouble())) {
            LOG.warn("Relay: {}", next.trouble().orElse(""));
        }
    }

    private Optional<Instant> hour() {
        return Optional.of(clock.instant().truncatedTo(ChronoUnit.HOURS));
    }
}
