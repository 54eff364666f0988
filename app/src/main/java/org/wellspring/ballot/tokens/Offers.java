package org.wellspring.ballot.tokens;

import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wellspring.ballot.grid.Grids;
import org.wellspring.figures.Week;
import org.wellspring.platform.PersonId;

/** The weeks a person may have tokens for: of published notices, not closed yet. */
@Component
class Offers {
    private final JdbcClient jdbc;
    private final Grids grids;
    private final Clock clock;

    Offers(JdbcClient jdbc, Grids grids, Clock clock) {
        this.jdbc = jdbc;
        this.grids = grids;
        this.clock = clock;
    }

    /** @param paper whether the person answers on paper in that bundle, and gets nothing for the week here */
    record Offer(int bundle, Week week, String leaf, boolean paper) {}

    /** In order of weeks; empty where the person does not count. */
    List<Offer> to(PersonId person) {
        var grid = grids.current();
        return grid.isEmpty() ? List.of() : jdbc.sql("""
                select l.bundle, l.monday, l.id, e.paper
                from ballot.eligible e
                join ballot.bundle b on b.number = e.bundle and b.published
                join ballot.leaf l on l.bundle = e.bundle and l.eligible > 0
                join ballot.leaf_team t on t.monday = l.monday and t.leaf = l.id and t.team = e.team
                where e.person = :person and l.monday >= :from
                order by l.monday
                """)
            .param("person", person.value()).param("from", grid.get().weekOf(clock.instant()).plus(-1).monday())
            .query((row, _) -> new Offer(row.getInt("bundle"), Week.parse(row.getString("monday")), row.getString("id"), row.getBoolean("paper"))).list()
            .stream().filter(offer -> !grid.get().closed(offer.week(), clock.instant())).toList();
    }
}
