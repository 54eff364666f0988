package org.wellspring.voice.reply;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wellspring.figures.Week;
import org.wellspring.figures.release.Band;
import org.wellspring.figures.release.Verdict;
import org.wellspring.platform.PersonId;
import org.wellspring.platform.TeamId;
import org.wellspring.voice.AskId;
import org.wellspring.voice.ReplyId;
import org.wellspring.voice.ask.Ask;
import org.wellspring.voice.ask.AskKey;
import org.wellspring.voice.ask.AskState;

/** Reads asks together with their newest reply. */
@Repository
public class AskedAndAnswered {
    private final JdbcClient jdbc;

    AskedAndAnswered(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everything these teams ever asked, the newest first. */
    public List<AskAndReply> of(Collection<TeamId> teams) {
        return teams.isEmpty() ? List.of() : jdbc.sql("""
                select a.id, a.key, a.since, a.band, a.state, a.settled_on, a.verdict,
                    r.id as reply, r.kind, r.words, r.owner, r.due, r.given_at
                from voice.ask a
                left join lateral (
                    select id, kind, words, owner, due, given_at
                    from voice.reply
                    where ask = a.id
                    order by given_at desc, id
                    limit 1) r on true
                where exists (select from voice.ask_team t where t.ask = a.id and t.team in (:teams))
                order by a.since desc, array_position(array['10+', '6-9', '3-5'], a.band), a.key
                """)
            .param("teams", teams.stream().map(TeamId::value).toList()).query((row, _) -> line(row)).list();
    }

    public Optional<AskAndReply> of(AskId ask) {
        return jdbc.sql("""
                select a.id, a.key, a.since, a.band, a.state, a.settled_on, a.verdict,
                    r.id as reply, r.kind, r.words, r.owner, r.due, r.given_at
                from voice.ask a
                left join voice.reply r on r.ask = a.id
                where a.id = :ask
                order by r.given_at desc, r.id
                limit 1
                """)
            .param("ask", ask.value()).query((row, _) -> line(row)).optional();
    }

    /** What the team was told last, not earlier than {@code from}. */
    Optional<AskAndReply> newestFor(TeamId team, OffsetDateTime from) {
        return jdbc.sql("""
                select a.id, a.key, a.since, a.band, a.state, a.settled_on, a.verdict,
                    r.id as reply, r.kind, r.words, r.owner, r.due, r.given_at
                from voice.ask_team t
                join voice.ask a on a.id = t.ask
                join voice.reply r on r.ask = a.id
                where t.team = :team and r.given_at >= :from
                order by r.given_at desc, r.id
                limit 1
                """)
            .param("team", team.value()).param("from", from).query((row, _) -> line(row)).optional();
    }

    private static AskAndReply line(ResultSet row) throws SQLException {
        var ask = new Ask(new AskId(row.getObject("id", UUID.class)), AskKey.of(row.getString("key")).orElseThrow(),
            new Week(row.getObject("since", LocalDate.class)), Band.ofCode(row.getString("band")), AskState.valueOf(row.getString("state")),
            Optional.ofNullable(row.getObject("settled_on", LocalDate.class)), Optional.ofNullable(row.getString("verdict")).map(Verdict::ofCode));
        return new AskAndReply(ask, row.getObject("reply") == null ? Optional.empty() : Optional.of(reply(row)));
    }

    private static Reply reply(ResultSet row) throws SQLException {
        return new Reply(new ReplyId(row.getObject("reply", UUID.class)), ReplyKind.valueOf(row.getString("kind")), row.getString("words"),
            Optional.ofNullable(row.getObject("owner", UUID.class)).map(PersonId::new), row.getObject("due", LocalDate.class),
            row.getObject("given_at", OffsetDateTime.class).toInstant());
    }
}
