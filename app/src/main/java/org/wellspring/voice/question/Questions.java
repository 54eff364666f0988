package org.wellspring.voice.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wellspring.figures.Week;
import org.wellspring.platform.PersonId;
import org.wellspring.platform.TeamId;
import org.wellspring.voice.AskId;
import org.wellspring.voice.ask.AskKey;

/** What stands between a question and asking it. */
@Repository
class Questions {
    private final JdbcClient jdbc;

    Questions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<AskBeforeAsking.Asked> asks() {
        return jdbc.sql("""
                select a.id, a.key, t.team, a.since, a.state <> 'OPEN' as answered
                from voice.ask a
                join voice.ask_team t on t.ask = a.id
                """)
            .query((row, _) -> new AskBeforeAsking.Asked(new AskId(row.getObject("id", UUID.class)), AskKey.of(row.getString("key")).orElseThrow(),
                new TeamId(row.getObject("team", UUID.class)), new Week(row.getObject("since", LocalDate.class)), row.getBoolean("answered"))).list();
    }

    /** @return false if it was given before */
    boolean add(AskedAnyway anyway) {
        return jdbc.sql("""
                insert into voice.asked_anyway (id, question, reason, given_by, given_on, until_day)
                values (:id, :question, :reason, :by, :on, :until)
                on conflict do nothing
                """)
            .param("id", anyway.id()).param("question", anyway.question().name()).param("reason", anyway.reason())
            .param("by", anyway.by().map(PersonId::value).orElse(null)).param("on", anyway.on()).param("until", anyway.until()).update() == 1;
    }

    /** The newest first. */
    List<AskedAnyway> askedAnyway(LocalDate from) {
        return jdbc.sql("""
                select id, question, reason, given_by, given_on, until_day
                from voice.asked_anyway
                where given_on >= :from
                order by given_on desc, id
                """)
            .param("from", from)
            .query((row, _) -> new AskedAnyway(row.getObject("id", UUID.class), Question.valueOf(row.getString("question")), row.getString("reason"),
                Optional.ofNullable(row.getObject("given_by", UUID.class)).map(PersonId::new),
                row.getObject("given_on", LocalDate.class), row.getObject("until_day", LocalDate.class))).list();
    }
}
