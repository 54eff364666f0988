package org.wellspring.people.me;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wellspring.platform.PersonId;

/** Erasures that were asked for and are not finished. */
@Repository
class Erasures {
    private final JdbcClient jdbc;

    Erasures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void begin(PersonId person, LocalDate today) {
        jdbc.sql("insert into people.erasure (person, asked_on) values (:person, :today) on conflict do nothing")
            .param("person", person.value()).param("today", today).update();
    }

    List<PersonId> begun() {
        return jdbc.sql("select person from people.erasure order by asked_on, person").query(UUID.class).list().stream().map(PersonId::new).toList();
    }

    void finish(PersonId person) {
        jdbc.sql("delete from people.erasure where person = :person").param("person", person.value()).update();
    }
}
