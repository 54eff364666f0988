package org.wellspring.people.signin;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wellspring.people.directory.Days;
import org.wellspring.platform.Language;
import org.wellspring.platform.PersonId;
import org.wellspring.web.Texts;

/** Whoever sets the installation up: administrator and wellbeing lead at once, until they hand roles to others. */
@Repository
class FirstAdministrator {
    private final JdbcClient jdbc;
    private final Days days;
    private final Texts texts;

    FirstAdministrator(JdbcClient jdbc, Days days, Texts texts) {
        this.jdbc = jdbc;
        this.days = days;
        this.texts = texts;
    }

    /** The account to hand a link for, made on the first call; empty once an administrator can sign in without one. */
    Optional<PersonId> stillNeeded() {
        if (anAdministratorCanSignIn()) {
            return Optional.empty();
        }
        return Optional.of(new PersonId(waiting().orElseGet(this::add)));
    }

    private boolean anAdministratorCanSignIn() {
        return jdbc.sql("""
                select exists (select from people.role_grant g
                    where g.role = 'ADMINISTRATOR' and (exists (select from people.passphrase s where s.person = g.person)
                        or exists (select from people.passkey_holder h join people.passkey k on k.handle = h.handle where h.person = g.person)))
                """).query(Boolean.class).single();
    }

    private Optional<UUID> waiting() {
        return jdbc.sql("select person from people.role_grant where role = 'ADMINISTRATOR' order by granted_on, person limit 1").query(UUID.class).optional();
    }

    private UUID add() {
        var id = UUID.randomUUID();
        jdbc.sql("insert into people.person (id, display_name) values (:id, :name)")
            .param("id", id).param("name", texts.in(Language.ENGLISH).of("people.first.name")).update();
        jdbc.sql("""
                insert into people.role_grant (person, role, granted_by, granted_on)
                values (:id, 'ADMINISTRATOR', :id, :today), (:id, 'WELLBEING_LEAD', :id, :today)
                """).param("id", id).param("today", days.today()).update();
        return id;
    }
}
