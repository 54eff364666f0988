package org.wellspring.relay.release;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wellspring.figures.Week;
import org.wellspring.figures.release.Answering.Turnout;
import org.wellspring.relay.keys.Heads.Head;
import org.wellspring.relay.signed.SignedDocument;
import org.wellspring.relay.signed.Wire;

/** The releases, in the order in which weeks closed. */
@Component
public class Releases {
    private final JdbcClient jdbc;

    Releases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<SignedDocument> after(int number) {
        return jdbc.sql("""
                select payload, signature
                from relay.release
                where number > :number
                order by number
                """)
            .param("number", number)
            .query((row, _) -> SignedDocument.of(row.getBytes("payload"), row.getBytes("signature"))).list();
    }

    public Head newest() {
        return jdbc.sql("""
                select number, head
                from relay.release
                order by number desc
                limit 1
                """).query(Head.class).optional().orElse(Head.NONE);
    }

    /** Of the newest releases with a wave that comes round, newest first. */
    public List<Turnout> turnouts(int most) {
        return jdbc.sql("""
                select payload
                from relay.release
                where jsonb_path_exists(convert_from(payload, 'UTF8')::jsonb, '$.figures[*].kind ? (@ <> "battery")')
                order by number desc
                limit :most
                """)
            .param("most", most)
            .query((row, _) -> Wire.read(row.getBytes("payload"), Counted.class).turnout()).list();
    }

    public boolean hold(Head head) {
        return head.number() == 0 || jdbc.sql("""
                select exists (select from relay.release where number = :number and head = :head)
                """)
            .param("number", head.number()).param("head", head.head())
            .query(Boolean.class).single();
    }

    public boolean hold(Week week) {
        return jdbc.sql("select exists (select from relay.release where monday = :monday)")
            .param("monday", week.monday())
            .query(Boolean.class).single();
    }

    public Optional<Week> newestWeek() {
        return jdbc.sql("select max(monday) from relay.release").query(LocalDate.class).optional().map(Week::new);
    }

    /** Within the caller's transaction, as {@code previous.number() + 1}. */
    public void add(Week week, Head previous, SignedDocument document) {
        jdbc.sql("""
                insert into relay.release (number, previous, head, monday, payload, signature)
                values (:number, :previous, :head, :monday, :payload, :signature)
                """)
            .param("number", previous.number() + 1)
            .param("previous", orNull(previous))
            .param("head", document.head())
            .param("monday", week.monday())
            .param("payload", document.payloadBytes())
            .param("signature", document.signatureBytes())
            .update();
    }

    private static @Nullable String orNull(Head head) {
        return head.number() == 0 ? null : head.head();
    }
}
