package org.wellspring.ballot.battery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wellspring.figures.Week;

/** The surveys that were planned; those that a notice announced stay for good. */
@Component
public class Batteries {
    private final JdbcClient jdbc;

    Batteries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first. */
    List<Battery> all() {
        return jdbc.sql("select closes, indicators, questions, digest from ballot.battery order by closes desc").query(Batteries::battery).list();
    }

    public Optional<Battery> closingWith(Week week) {
        return jdbc.sql("select closes, indicators, questions, digest from ballot.battery where closes = :closes").param("closes", week.monday())
            .query(Batteries::battery).optional();
    }

    /** Nothing happens where one is planned for that week already. */
    void add(Battery battery) {
        jdbc.sql("""
                insert into ballot.battery (closes, indicators, questions, digest)
                values (:closes, :indicators, :questions, :digest)
                on conflict do nothing
                """)
            .param("closes", battery.closes().monday()).param("indicators", battery.indicators().toArray(String[]::new))
            .param("questions", battery.questions()).param("digest", battery.digest()).update();
    }

    void remove(Week closes) {
        jdbc.sql("delete from ballot.battery where closes = :closes").param("closes", closes.monday()).update();
    }

    private static Battery battery(ResultSet row, int line) throws SQLException {
        return new Battery(Week.parse(row.getString("closes")), List.of((String[]) row.getArray("indicators").getArray()), row.getString("questions"), row.getString("digest"));
    }
}
