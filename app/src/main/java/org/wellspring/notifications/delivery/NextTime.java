package org.wellspring.notifications.delivery;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wellspring.notifications.etiquette.Etiquette;
import org.wellspring.notifications.etiquette.Wishes;
import org.wellspring.notifications.notice.Notices;
import org.wellspring.notifications.wishes.StatedWishes;
import org.wellspring.people.Organisation;
import org.wellspring.people.People;
import org.wellspring.platform.PersonId;
import org.wellspring.platform.TimeSpan;

/** Asks the etiquette about one person, with everything it wants to know. */
@Component
class NextTime {
    private final People people;
    private final Rosters rosters;
    private final StatedWishes wishes;
    private final Reached reached;
    private final Notices notices;

    NextTime(People people, Rosters rosters, StatedWishes wishes, Reached reached, Notices notices) {
        this.people = people;
        this.rosters = rosters;
        this.wishes = wishes;
        this.reached = reached;
        this.notices = notices;
    }

    Optional<TimeSpan> window(PersonId person, Instant now) {
        var zone = people.organisation().map(Organisation::zone).orElse(ZoneOffset.UTC);
        return new Etiquette(zone).nextWindow(now, rosters.around(person, now), wishes.of(person), reached.last(person));
    }

    /** @return what there would be to say at that moment, in the person's own choice of things */
    Optional<Errand> errand(PersonId person, Instant at) {
        Wishes wanted = wishes.of(person);
        if (wanted.news() && notices.newsFor(person, at)) {
            return Optional.of(Errand.NEWS);
        }
        return wanted.question() ? Optional.of(Errand.QUESTION) : Optional.empty();
    }
}
