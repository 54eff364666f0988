package org.wellspring.notifications.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wellspring.keystore.PersonKeys;
import org.wellspring.platform.Language;
import org.wellspring.platform.PersonId;

/** The mail address each person entered, if any; sealed under their own key. */
@Repository
public class Mailboxes {
    static final String ADDRESS = "notifications.mailbox.address";

    private final JdbcClient jdbc;
    private final PersonKeys keys;

    Mailboxes(JdbcClient jdbc, PersonKeys keys) {
        this.jdbc = jdbc;
        this.keys = keys;
    }

    /** @param confirmation SHA-256 of the word that only a reader of this mailbox learns */
    void enter(PersonId person, Language language, String address, byte[] confirmation, Instant now) {
        jdbc.sql("""
                insert into notifications.mailbox (person, language, address, confirmation, asked_at)
                values (:person, :language, :address, :confirmation, :now)
                on conflict (organisation, person) do update set language = excluded.language, address = excluded.address,
                    confirmation = excluded.confirmation, asked_at = excluded.asked_at
                """).param("person", person.value()).param("language", language.code())
            .param("address", keys.seal(person, ADDRESS, address.getBytes(UTF_8))).param("confirmation", confirmation)
            .param("now", now.atOffset(ZoneOffset.UTC)).update();
    }

    /** Whether a letter that asks to confirm went out since then. */
    boolean askedSince(PersonId person, Instant then) {
        return jdbc.sql("""
                select exists (select 1 from notifications.mailbox where person = :person and confirmation is not null and asked_at > :then)
                """).param("person", person.value()).param("then", then.atOffset(ZoneOffset.UTC)).query(Boolean.class).single();
    }

    /** @return whether this was the word sent to the person's address */
    boolean confirm(PersonId person, byte[] confirmation) {
        return jdbc.sql("""
                update notifications.mailbox set confirmation = null
                where person = :person and confirmation = :confirmation
                """).param("person", person.value()).param("confirmation", confirmation).update() == 1;
    }

    public Optional<Mailbox> of(PersonId person) {
        return jdbc.sql("""
                select language, address, confirmation
                from notifications.mailbox
                where person = :person
                """).param("person", person.value()).query(Row.class).optional()
            .flatMap(row -> keys.open(person, ADDRESS, row.address())
                .map(open -> new Mailbox(Language.ofCode(row.language()).orElseThrow(), new String(open, UTF_8), row.confirmation() == null)));
    }

    public void forget(PersonId person) {
        jdbc.sql("""
                delete from notifications.mailbox
                where person = :person
                """).param("person", person.value()).update();
    }

    /** @param confirmed whether somebody who reads it said it is theirs */
    public record Mailbox(Language language, String address, boolean confirmed) {}

    private record Row(String language, byte[] address, byte @Nullable [] confirmation) {}
}
