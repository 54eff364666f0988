package org.wellspring.help.numbers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wellspring.help.Line;
import org.wellspring.help.OwnNumber;
import org.wellspring.help.Telephone;
import org.wellspring.help.Wording;

/** Numbers the organisation added itself. */
@Repository
class OwnLines {
    private final JdbcClient jdbc;

    OwnLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Line> all() {
        return jdbc.sql("""
                select id, kind, name, number, hours, cost, independent, added_on
                from help.own_line
                order by kind, name
                """)
            .query(OwnLines::line).list();
    }

    void add(OwnNumber own, LocalDate on) {
        jdbc.sql("""
                insert into help.own_line (id, kind, name, number, hours, cost, independent, added_on)
                values (:id, :kind, :name, :number, :hours, :cost, :independent, :on)
                on conflict do nothing
                """)
            .param("id", own.id()).param("kind", own.kind().name()).param("name", own.name()).param("number", own.number())
            .param("hours", own.hours()).param("cost", own.free() ? "free" : "standard").param("independent", own.independent()).param("on", on)
            .update();
    }

    private static Line line(ResultSet row, int n) throws SQLException {
        var number = row.getString("number");
        var terms = new Line.Terms(row.getString("hours"), row.getString("cost"), List.of(), Optional.of(row.getBoolean("independent")), Set.of(), Optional.empty());
        var origin = new Line.Origin("", Optional.empty(), Optional.of(row.getObject("added_on", LocalDate.class)), "own");
        return new Line(row.getString("id"), Line.Kind.valueOf(row.getString("kind")), row.getString("name"),
            new Line.Dial(number, "tel:" + Telephone.digits(number), Optional.empty()), terms, Wording.everywhere(""), origin);
    }
}
