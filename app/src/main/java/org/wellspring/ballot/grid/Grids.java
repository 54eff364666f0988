package org.wellspring.ballot.grid;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wellspring.figures.Week;
import org.wellspring.people.People;

/** The one grid of this organisation. */
@Component
public class Grids {
    private final JdbcClient jdbc;
    private final People people;
    private final Clock clock;

    Grids(JdbcClient jdbc, People people, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.clock = clock;
    }

    public Optional<Grid> current() {
        return jdbc.sql("select start, zone from ballot.grid")
            .query((row, _) -> new Grid(Week.parse(row.getString("start")), ZoneId.of(row.getString("zone")))).optional();
    }

    /** The grid; drawn on the day the organisation first has a team, and never again. Empty before that day. */
    public Optional<Grid> begun() {
        return current().or(() -> people.organisation().filter(_ -> !people.teams().isEmpty()).flatMap(organisation -> {
            begin(Grid.from(clock.instant().atZone(organisation.zone()).toLocalDate(), organisation.zone()));
            return current();
        }));
    }

    private void begin(Grid grid) {
        jdbc.sql("""
                insert into ballot.grid (start, zone)
                values (:start, :zone)
                on conflict do nothing
                """)
            .param("start", grid.start().monday()).param("zone", grid.zone().getId())
            .update();
    }
}
