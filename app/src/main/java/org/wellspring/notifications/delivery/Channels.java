package org.wellspring.notifications.delivery;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wellspring.notifications.push.PushSwitch;
import org.wellspring.notifications.mail.Mailboxes;
import org.wellspring.notifications.mail.Post;
import org.wellspring.notifications.push.Phones;
import org.wellspring.platform.PersonId;

/** The ways out of the app that a person opened and an administrator allows: their phone, else their mailbox, never both. */
@Repository
class Channels {
    private final JdbcClient jdbc;
    private final Phones phones;
    private final Mailboxes mailboxes;
    private final PushSwitch push;
    private final Post post;

    Channels(JdbcClient jdbc, Phones phones, Mailboxes mailboxes, PushSwitch push, Post post) {
        this.jdbc = jdbc;
        this.phones = phones;
        this.mailboxes = mailboxes;
        this.push = push;
        this.post = post;
    }

    /** Everyone who named a phone or confirmed an address. */
    List<PersonId> reachable() {
        return jdbc.sql("""
                select person from notifications.phone
                union
                select person from notifications.mailbox where confirmation is null
                """).query((row, n) -> new PersonId(row.getObject("person", UUID.class))).list();
    }

    /** Those of {@code people} who named a phone or confirmed an address. */
    List<PersonId> reachable(Collection<PersonId> people) {
        return jdbc.sql("""
                select person from notifications.phone where person = any(:people)
                union
                select person from notifications.mailbox where confirmation is null and person = any(:people)
                """).param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
            .query((row, n) -> new PersonId(row.getObject("person", UUID.class))).list();
    }

    Optional<Phones.Phone> phone(PersonId person) {
        return push.on() ? phones.of(person) : Optional.empty();
    }

    Optional<Mailboxes.Mailbox> mailbox(PersonId person) {
        return post.server().named() ? mailboxes.of(person).filter(Mailboxes.Mailbox::confirmed) : Optional.empty();
    }
}
