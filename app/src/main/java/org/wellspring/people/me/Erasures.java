package org.wellspring.people.me;

import java.time.LocalDate;
import java.time.OffsetDateTime;
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

    /** Everyone whose last membership had ended by that day. */
    List<PersonId> leftBy(LocalDate day) {
        return jdbc.sql("""
                select person
                from people.membership
                group by person
                having bool_and(until_day is not null) and max(until_day) <= :day
                order by person
                """).param("day", day).query(UUID.class).list().stream().map(PersonId::new).toList();
    }

    void dropLinksOver(OffsetDateTime before) {
        jdbc.sql("delete from people.one_time_link where expires_at < :before").param("before", before).update();
    }

    void finish(PersonId person) {
        jdbc.sql("delete from people.erasure where person = :person").param("person", person.value()).update();
    }
}
