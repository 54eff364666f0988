package org.wellspring.clients.words;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wellspring.figures.Week;
import org.wellspring.platform.TeamId;

/** Thanks that were passed on, for four weeks. */
@Component
class Thanks {
    static final int WEEKS = 4;

    private final JdbcClient jdbc;

    Thanks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID id, String stock, Week week, String words) {
        jdbc.sql("""
                insert into clients.thanks (id, stock, week, words)
                values (:id, :stock, :week, :words)
                """)
            .param("id", id).param("stock", stock).param("week", week.monday()).param("words", words).update();
    }

    /** The newest week first; within it in no order of time. */
    List<ThanksLine> to(TeamId team, Week now) {
        return jdbc.sql("""
                select t.week, t.words
                from clients.thanks t
                join clients.stock_team s on s.stock = t.stock and s.team = :team
                where t.week > :oldest
                order by t.week desc, t.id
                """)
            .param("team", team.value()).param("oldest", now.plus(-WEEKS).monday())
            .query((row, _) -> new ThanksLine(Week.parse(row.getString("week")), row.getString("words"))).list();
    }

    void dropOlderThan(Week now) {
        jdbc.sql("delete from clients.thanks where week <= :oldest").param("oldest", now.plus(-WEEKS).monday()).update();
    }
}
