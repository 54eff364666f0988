package org.wellspring.adoption.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;
import org.wellspring.people.Organisation;
import org.wellspring.people.People;

/** The day it is where the organisation is. */
@Component("adoptionToday")
public class Today {
    private final People people;
    private final Clock clock;

    Today(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    public LocalDate day() {
        return LocalDate.ofInstant(clock.instant(), people.organisation().<ZoneId>map(Organisation::zone).orElse(ZoneOffset.UTC));
    }
}
