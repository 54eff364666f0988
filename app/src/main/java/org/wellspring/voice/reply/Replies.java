package org.wellspring.voice.reply;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wellspring.platform.PersonId;
import org.wellspring.voice.AskId;
import org.wellspring.voice.ReplyId;

/** Replies: written once, never changed; a newer one takes over. */
@Repository
public class Replies {
    private final JdbcClient jdbc;

    Replies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return false if this very reply was given before */
    boolean add(AskId ask, Reply reply, PersonId author) {
        return jdbc.sql("""
                insert into voice.reply (id, ask, kind, words, owner, due, author, given_at)
                values (:id, :ask, :kind, :words, :owner, :due, :author, :givenAt)
                on conflict do nothing
                """)
            .param("id", reply.id().value()).param("ask", ask.value()).param("kind", reply.kind().name()).param("words", reply.words())
            .param("owner", reply.owner().map(PersonId::value).orElse(null)).param("due", reply.due()).param("author", author.value())
            .param("givenAt", reply.givenAt().atOffset(ZoneOffset.UTC)).update() == 1;
    }

    /** Every reply to these asks, the newest first. */
    Map<AskId, List<Reply>> to(Collection<AskId> asks) {
        var replies = new LinkedHashMap<AskId, List<Reply>>();
        if (!asks.isEmpty()) {
            jdbc.sql("""
                    select ask, id, kind, words, owner, due, given_at
                    from voice.reply
                    where ask in (:asks)
                    order by given_at desc, id
                    """)
                .param("asks", asks.stream().map(AskId::value).toList())
                .query(row -> {
                    replies.computeIfAbsent(new AskId(row.getObject("ask", UUID.class)), _ -> new ArrayList<>())
                        .add(new Reply(new ReplyId(row.getObject("id", UUID.class)), ReplyKind.valueOf(row.getString("kind")), row.getString("words"),
                            Optional.ofNullable(row.getObject("owner", UUID.class)).map(PersonId::new), row.getObject("due", LocalDate.class),
                            row.getObject("given_at", OffsetDateTime.class).toInstant()));
                });
        }
        return replies;
    }

    /** @throws org.springframework.dao.EmptyResultDataAccessException if there is no such reply */
    public AskId askOf(ReplyId reply) {
        return new AskId(jdbc.sql("select ask from voice.reply where id = :id").param("id", reply.value()).query(UUID.class).single());
    }

    /** Marks the newest replies whose day has passed and that were not said to be late yet. */
    List<ReplyId> newlyLate(LocalDate today) {
        return jdbc.sql("""
                update voice.reply
                set late_said = true
                where not late_said and kind in ('HEARD', 'WILL') and due < :today
                    and not exists (select from voice.reply newer where newer.ask = reply.ask and newer.given_at > reply.given_at)
                returning id
                """)
            .param("today", today).query(UUID.class).list().stream().map(ReplyId::new).toList();
    }
}
