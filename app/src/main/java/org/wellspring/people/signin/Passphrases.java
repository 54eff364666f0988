package org.wellspring.people.signin;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wellspring.platform.PersonId;

/** Sign-in names with the hashes of their passphrases. */
@Repository
class Passphrases {
    record Stored(PersonId person, String hash) {}

    private final JdbcClient jdbc;

    Passphrases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of somebody who belongs here on that day. */
    Optional<Stored> of(SignInName name, LocalDate day) {
        return jdbc.sql("select person, hash from people.passphrase where sign_in_key = :key and people.belongs_on(person, :day)")
            .param("key", name.key()).param("day", day)
            .query((row, n) -> new Stored(new PersonId(row.getObject("person", UUID.class)), row.getString("hash"))).optional();
    }

    Optional<Stored> of(PersonId person) {
        return jdbc.sql("select hash from people.passphrase where person = :person").param("person", person.value())
            .query(String.class).optional().map(hash -> new Stored(person, hash));
    }

    Optional<String> nameOf(PersonId person) {
        return jdbc.sql("select sign_in_name from people.passphrase where person = :person").param("person", person.value()).query(String.class).optional();
    }

    boolean takenByAnother(SignInName name, PersonId person) {
        return jdbc.sql("select exists (select from people.passphrase where sign_in_key = :key and person <> :person)")
            .param("key", name.key()).param("person", person.value()).query(Boolean.class).single();
    }

    void put(PersonId person, SignInName name, String hash, LocalDate today) {
        jdbc.sql("""
                insert into people.passphrase (person, sign_in_name, sign_in_key, hash, changed_on)
                values (:person, :name, :key, :hash, :today)
                on conflict (organisation, person) do update
                set sign_in_name = excluded.sign_in_name, sign_in_key = excluded.sign_in_key, hash = excluded.hash, changed_on = excluded.changed_on
                """).param("person", person.value()).param("name", name.asChosen()).param("key", name.key()).param("hash", hash).param("today", today).update();
    }
}
