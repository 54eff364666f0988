package org.wellspring.ballot.paper;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wellspring.ballot.bundle.Bundles;
import org.wellspring.ballot.grid.Grid;
import org.wellspring.ballot.grid.Grids;
import org.wellspring.figures.Week;
import org.wellspring.people.People;
import org.wellspring.platform.PersonId;

/** Who is on paper now, and from when a change of the list holds. */
@Component
public class When {
    private final JdbcClient jdbc;
    private final Grids grids;
    private final Bundles bundles;
    private final People people;
    private final Clock clock;

    When(JdbcClient jdbc, Grids grids, Bundles bundles, People people, Clock clock) {
        this.jdbc = jdbc;
        this.grids = grids;
        this.bundles = bundles;
        this.people = people;
        this.clock = clock;
    }

    /** The first bundle whose notice is not out, so that the list still counts for it. */
    record Next(Grid grid, int bundle) {
        Week from() {
            return grid.weeksOfBundle(bundle).getFirst();
        }
    }

    Optional<Next> next() {
        return grids.current().map(grid -> {
            var next = grid.nextBundle(clock.instant());
            return new Next(grid, bundles.published(next) ? next + 1 : next);
        });
    }

    /** Whether the person answers on paper this week. */
    public boolean onPaper(PersonId person) {
        return grids.current().map(grid -> grid.weekOf(clock.instant())).filter(week -> jdbc.sql("""
                select exists (
                    select from ballot.eligible e
                    join ballot.bundle b on b.number = e.bundle and b.published
                    where e.person = :person and e.paper and b.first_week <= :week and b.first_week > :week::date - 28
                )
                """)
            .param("person", person.value()).param("week", week.monday()).query(Boolean.class).single()).isPresent();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), people.organisation().<java.time.ZoneId>map(known -> known.zone()).orElse(ZoneOffset.UTC));
    }
}
