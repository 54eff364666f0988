package org.wellspring.clients;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.springframework.stereotype.Component;
import org.wellspring.people.Organisation;
import org.wellspring.people.People;

/** The day and the hour where the organisation is. */
@Component
public class Here {
    private final People people;
    private final Clock clock;

    Here(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    public LocalDate today() {
        return now().toLocalDate();
    }

    public ZonedDateTime now() {
        return clock.instant().atZone(people.organisation().<ZoneId>map(Organisation::zone).orElse(ZoneOffset.UTC));
    }

    /** Its profession pack. */
    public String pack() {
        return people.organisation().map(Organisation::pack).orElse("mixed");
    }
}
