package org.wellspring.notifications.delivery;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.wellspring.platform.PersonId;

/** Says whether a person's shifts are known here, so that their page can tell them what to expect. */
@Component
public class KnownRoster {
    private final Rosters rosters;
    private final Clock clock;

    KnownRoster(Rosters rosters, Clock clock) {
        this.rosters = rosters;
        this.clock = clock;
    }

    public boolean of(PersonId person) {
        return !rosters.around(person, clock.instant()).shifts().isEmpty();
    }
}
