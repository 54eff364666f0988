package org.wellspring.relay.notice;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wellspring.figures.Week;
import org.wellspring.relay.signed.Sha256;
import org.wellspring.relay.signed.Wire;

/** The weeks that were declared. A published week never changes, so it is read once. */
@Component
public class Weeks {
    private final JdbcClient jdbc;
    private final Map<Week, CountedWeek> read = new ConcurrentHashMap<>();

    Weeks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<CountedWeek> find(Week week) {
        var known = read.get(week);
        return known != null ? Optional.of(known) : load(week);
    }

    /** Declared weeks without a release, oldest first; some may still be open. */
    public List<CountedWeek> unreleased() {
        return jdbc.sql("""
                select monday
                from relay.week
                where not exists (select from relay.release where release.monday = week.monday)
                order by monday
                """)
            .query(LocalDate.class).list().stream()
            .map(monday -> find(new Week(monday)).orElseThrow()).toList();
    }

    /** Nothing before the first notice. */
    public Optional<Grid> grid() {
        return jdbc.sql("""
                select payload
                from relay.notice
                where number = 1
                """)
            .query((row, _) -> Wire.read(row.getBytes("payload"), Notice.class).declaration()).optional()
            .map(first -> new Grid(first.start(), ZoneId.of(first.zone())));
    }

    void add(Week week, int bundle) {
        jdbc.sql("""
                insert into relay.week (monday, bundle)
                values (:monday, :bundle)
                """)
            .param("monday", week.monday()).param("bundle", bundle).update();
    }

    boolean hold(Week week) {
        return jdbc.sql("select exists (select from relay.week where monday = :monday)")
            .param("monday", week.monday()).query(Boolean.class).single();
    }

    private Optional<CountedWeek> load(Week week) {
        var payload = jdbc.sql("""
                select payload
                from relay.notice
                join relay.week using (bundle)
                where monday = :monday
                """)
            .param("monday", week.monday()).query(byte[].class).optional();
        payload.ifPresent(this::keep);
        return Optional.ofNullable(read.get(week));
    }

    private void keep(byte[] payload) {
        var declaration = Wire.read(payload, Notice.class).declaration();
        var head = Sha256.hex(payload);
        declaration.weeks().forEach(week -> read.putIfAbsent(week.monday(), CountedWeek.of(head, declaration, week)));
    }
}
