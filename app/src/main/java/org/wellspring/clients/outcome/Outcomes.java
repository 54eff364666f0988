package org.wellspring.clients.outcome;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wellspring.figures.Week;
import org.wellspring.platform.TeamId;

/** Outcomes as they were agreed, and their values; nothing is changed in place. */
@Component
public class Outcomes {
    private final JdbcClient jdbc;

    Outcomes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of one team, the one that holds first. */
    public List<Outcome> of(TeamId team) {
        return jdbc.sql("""
                select id, team, number, name, unit, better, source, agreed_on, agreed_at, present
                from clients.outcome
                where team = :team
                order by number desc
                """).param("team", team.value()).query(Outcomes::outcome).list();
    }

    public Optional<Outcome> current(TeamId team) {
        return of(team).stream().findFirst();
    }

    /** The newest quarter first. */
    public List<Value> values(UUID outcome) {
        var entries = new TreeMap<Week, List<BigDecimal>>();
        jdbc.sql("""
                select quarter, value
                from clients.outcome_value
                where outcome = :outcome
                order by quarter, entry
                """).param("outcome", outcome)
            .query((row, _) -> Map.entry(Week.parse(row.getString("quarter")), row.getBigDecimal("value"))).list()
            .forEach(entry -> entries.computeIfAbsent(entry.getKey(), _ -> new ArrayList<>()).add(entry.getValue()));
        return entries.descendingMap().entrySet().stream().map(entry -> Value.of(entry.getKey(), entry.getValue())).toList();
    }

    /** @return false where this form was kept before */
    boolean agree(UUID id, TeamId team, Outcome.What what, Outcome.Agreed agreed) {
        return jdbc.sql("""
                insert into clients.outcome (id, team, number, name, unit, better, source, agreed_on, agreed_at, present)
                select :id, :team, coalesce(max(number), 0) + 1, :name, :unit, :better, :source, :on, :at, :present
                from clients.outcome
                where team = :team
                on conflict (organisation, id) do nothing
                """)
            .param("id", id).param("team", team.value()).param("name", what.name()).param("unit", what.unit()).param("better", what.better().name())
            .param("source", agreed.source()).param("on", agreed.on()).param("at", agreed.at()).param("present", agreed.present()).update() == 1;
    }

    /** The same value as stands there is no new entry. */
    void put(UUID outcome, Week quarter, BigDecimal value) {
        jdbc.sql("""
                insert into clients.outcome_value (outcome, quarter, entry, value)
                select :outcome, :quarter, coalesce(max(entry), 0) + 1, :value
                from clients.outcome_value
                where outcome = :outcome and quarter = :quarter
                having (array_agg(value order by entry desc))[1] is distinct from :value::numeric(12, 2)
                """)
            .param("outcome", outcome).param("quarter", quarter.monday()).param("value", value).update();
    }

    private static Outcome outcome(ResultSet row, int line) throws SQLException {
        return new Outcome(row.getObject("id", UUID.class), new TeamId(row.getObject("team", UUID.class)), row.getInt("number"),
            new Outcome.What(row.getString("name"), row.getString("unit"), Outcome.Better.valueOf(row.getString("better"))),
            new Outcome.Agreed(row.getString("source"), row.getObject("agreed_on", LocalDate.class), row.getString("agreed_at"), row.getInt("present")));
    }
}
