package org.wellspring.people.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Today, where the organisation is. Before the organisation says where that is, days are counted in UTC. */
@Component
public class Days {
    private final JdbcClient jdbc;
    private final Clock clock;

    Days(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public LocalDate today() {
        return clock.instant().atZone(zone()).toLocalDate();
    }

    public ZoneId zone() {
        return jdbc.sql("select zone from people.profile").query(String.class).optional().map(ZoneId::of).orElse(ZoneOffset.UTC);
    }
}
