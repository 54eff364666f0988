package org.wellspring.ballot.paper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wellspring.ballot.grid.Grids;
import org.wellspring.figures.Week;

/** The slips that people on paper are to get: for each open week in which something closes, as many as were frozen for each leaf. */
@Component
class Slips {
    private final JdbcClient jdbc;
    private final Grids grids;
    private final Clock clock;

    Slips(JdbcClient jdbc, Grids grids, Clock clock) {
        this.jdbc = jdbc;
        this.grids = grids;
        this.clock = clock;
    }

    /** The next week first. */
    List<SlipsOfWeek> open() {
        var grid = grids.current();
        var weeks = new LinkedHashMap<Week, SlipsOfWeek>();
        grid.map(known -> lines(known.weekOf(clock.instant()).plus(-1))).orElse(List.of()).stream().filter(line -> !grid.orElseThrow().closed(line.week(), clock.instant()))
            .forEach(line -> weeks.merge(line.week(), line, SlipsOfWeek::and));
        return List.copyOf(weeks.values());
    }

    /** Nothing to make where the week is over, not announced, closes nothing, or has nobody on paper. */
    Optional<SlipsOfWeek> of(Week week) {
        return open().stream().filter(one -> one.week().equals(week)).findFirst();
    }

    private List<SlipsOfWeek> lines(Week from) {
        return jdbc.sql("""
                with asking as (
                    select b.number, declared.monday
                    from ballot.bundle b
                    cross join lateral jsonb_to_recordset(convert_from(b.payload, 'UTF8')::jsonb -> 'weeks') as declared (monday date, waves jsonb)
                    where b.published and b.first_week > :from::date - 28 and jsonb_array_length(declared.waves) > 0
                )
                select l.bundle, l.monday, l.id, l.name, l.paper, s.monday is not null as begun, s.made_on
                from ballot.leaf l
                join asking a on a.number = l.bundle and a.monday = l.monday
                left join ballot.paper_sheet s on s.monday = l.monday
                where l.paper > 0 and l.monday >= :from
                order by l.monday, l.place
                """)
            .param("from", from.monday()).query(Slips::line).list();
    }

    private static SlipsOfWeek line(ResultSet row, int number) throws SQLException {
        return new SlipsOfWeek(row.getInt("bundle"), Week.parse(row.getString("monday")), List.of(new SlipsOfWeek.OfLeaf(row.getString("id"), row.getString("name"), row.getInt("paper"))),
            row.getBoolean("begun"), Optional.ofNullable(row.getObject("made_on", LocalDate.class)));
    }
}
