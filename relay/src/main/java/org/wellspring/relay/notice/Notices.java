package org.wellspring.relay.notice;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wellspring.relay.keys.Heads.Head;
import org.wellspring.relay.signed.SignedDocument;
import org.wellspring.relay.signed.Wire;

/** The notices, in the order in which they were published. */
@Component
class Notices {
    private static final RowMapper<SignedDocument> DOCUMENT =
        (row, _) -> SignedDocument.of(row.getBytes("payload"), row.getBytes("signature"));

    private final JdbcClient jdbc;

    Notices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<SignedDocument> after(int number) {
        return jdbc.sql("""
                select payload, signature
                from relay.notice
                where number > :number
                order by number
                """)
            .param("number", number).query(DOCUMENT).list();
    }

    Optional<SignedDocument> ofBundle(int bundle) {
        return jdbc.sql("""
                select payload, signature
                from relay.notice
                where bundle = :bundle
                """)
            .param("bundle", bundle).query(DOCUMENT).optional();
    }

    /** @param declaration head of the declaration */
    Optional<SignedDocument> ofDeclaration(String declaration) {
        return jdbc.sql("""
                select payload, signature
                from relay.notice
                where declaration = :declaration
                """)
            .param("declaration", declaration).query(DOCUMENT).optional();
    }

    List<Notice> ofBundles(int first, int last) {
        return jdbc.sql("""
                select payload
                from relay.notice
                where bundle between :first and :last
                order by number
                """)
            .param("first", first).param("last", last)
            .query((row, _) -> Wire.read(row.getBytes("payload"), Notice.class)).list();
    }

    Optional<Notice> first() {
        return jdbc.sql("""
                select payload
                from relay.notice
                where number = 1
                """)
            .query((row, _) -> Wire.read(row.getBytes("payload"), Notice.class)).optional();
    }

    Head newest() {
        return jdbc.sql("""
                select number, head
                from relay.notice
                order by number desc
                limit 1
                """).query(Head.class).optional().orElse(Head.NONE);
    }

    /** Within the caller's transaction, as {@code previous.number() + 1}. */
    void add(Head previous, int bundle, String declaration, SignedDocument document) {
        jdbc.sql("""
                insert into relay.notice (number, previous, head, bundle, declaration, payload, signature)
                values (:number, :previous, :head, :bundle, :declaration, :payload, :signature)
                """)
            .param("number", previous.number() + 1)
            .param("previous", orNull(previous))
            .param("head", document.head())
            .param("bundle", bundle)
            .param("declaration", declaration)
            .param("payload", document.payloadBytes())
            .param("signature", document.signatureBytes())
            .update();
    }

    private static @Nullable String orNull(Head head) {
        return head.number() == 0 ? null : head.head();
    }
}
