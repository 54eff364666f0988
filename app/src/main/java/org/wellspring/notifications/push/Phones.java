package org.wellspring.notifications.push;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.wellspring.keystore.PersonKeys;
import org.wellspring.platform.Language;
import org.wellspring.platform.PersonId;
import tools.jackson.databind.json.JsonMapper;

/** The one phone each person has named for pushes; where it is reached is sealed under their own key. */
@Repository
public class Phones {
    static final String SUBSCRIPTION = "notifications.phone.subscription";

    private final JdbcClient jdbc;
    private final PersonKeys keys;
    private final JsonMapper json;

    Phones(JdbcClient jdbc, PersonKeys keys, JsonMapper json) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.json = json;
    }

    /** A new phone takes the place of the one before. */
    public void name(PersonId person, Language language, Subscription subscription) {
        jdbc.sql("""
                insert into notifications.phone (person, language, subscription)
                values (:person, :language, :subscription)
                on conflict (organisation, person) do update set language = excluded.language, subscription = excluded.subscription
                """).param("person", person.value()).param("language", language.code())
            .param("subscription", keys.seal(person, SUBSCRIPTION, json.writeValueAsBytes(subscription))).update();
    }

    public Optional<Phone> of(PersonId person) {
        return jdbc.sql("""
                select language, subscription
                from notifications.phone
                where person = :person
                """).param("person", person.value()).query(Row.class).optional()
            .flatMap(row -> keys.open(person, SUBSCRIPTION, row.subscription())
                .map(open -> new Phone(Language.ofCode(row.language()).orElseThrow(), json.readValue(open, Subscription.class))));
    }

    public void forget(PersonId person) {
        jdbc.sql("""
                delete from notifications.phone
                where person = :person
                """).param("person", person.value()).update();
    }

    /** Forgets a phone that no longer answers, unless another has taken its place meanwhile. */
    @Transactional public void forget(PersonId person, Subscription gone) {
        of(person).filter(phone -> phone.subscription().equals(gone)).ifPresent(phone -> forget(person));
    }

    /** @param language in which it was named, for the words on its lock screen */
    public record Phone(Language language, Subscription subscription) {}

    private record Row(String language, byte[] subscription) {}
}
