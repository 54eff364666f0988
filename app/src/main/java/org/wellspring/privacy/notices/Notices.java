package org.wellspring.privacy.notices;

import java.lang.ref.SoftReference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wellspring.figures.Week;
import org.wellspring.privacy.spi.Relay.Notice;
import org.wellspring.privacy.spi.SignedDocument;

/** The notices kept here, as they were published. */
@Component
public class Notices {
    private final Map<String, SoftReference<NoticeText>> read = new ConcurrentHashMap<>();
    private final JdbcClient jdbc;

    Notices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Notice> all() {
        return jdbc.sql("""
                select number, head, bundle, first_week
                from privacy.notice
                order by number
                """).query(Notices::notice).list();
    }

    /** What the notices say, oldest first. */
    public List<NoticeText> texts() {
        return all().stream().flatMap(notice -> withHead(notice.head()).stream()).toList();
    }

    public Optional<NoticeText> ofBundle(int bundle) {
        return jdbc.sql("select head from privacy.notice where bundle = :bundle")
            .param("bundle", bundle).query(String.class).optional().flatMap(this::withHead);
    }

    /** A notice never changes, so what was read once stays in memory while there is room. */
    public Optional<NoticeText> withHead(String head) {
        var held = read.getOrDefault(head, new SoftReference<>(null)).get();
        return held != null ? Optional.of(held) : jdbc.sql("select payload from privacy.notice where head = :head").param("head", head).query(byte[].class).optional().map(payload -> {
            var text = NoticeText.read(payload);
            read.put(head, new SoftReference<>(text));
            return text;
        });
    }

    /** The documents as the relay signed them, oldest first. */
    public List<SignedDocument> documents() {
        return jdbc.sql("""
                select payload, signature
                from privacy.notice
                order by number
                """)
            .query((row, _) -> SignedDocument.of(row.getBytes("payload"), row.getBytes("signature"))).list();
    }

    void add(NoticeText notice, SignedDocument document) {
        jdbc.sql("""
                insert into privacy.notice (number, head, bundle, first_week, payload, signature)
                values (:number, :head, :bundle, :first, :payload, :signature)
                """)
            .param("number", notice.number()).param("head", document.head()).param("bundle", notice.declaration().bundle())
            .param("first", notice.first().monday()).param("payload", document.payloadBytes()).param("signature", document.signatureBytes())
            .update();
    }

    private static Notice notice(ResultSet row, int line) throws SQLException {
        return new Notice(row.getInt("number"), row.getString("head"), row.getInt("bundle"), Week.parse(row.getString("first_week")));
    }
}
