package org.wellspring.people.signin;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wellspring.people.directory.Days;
import org.wellspring.platform.PersonId;

/** The day somebody first signed in themselves; four weeks later they count towards figures. */
@Repository
class FirstSignIn {
    private final JdbcClient jdbc;
    private final Days days;

    FirstSignIn(JdbcClient jdbc, Days days) {
        this.jdbc = jdbc;
        this.days = days;
    }

    void happened(PersonId person) {
        jdbc.sql("update people.person set first_signed_in_on = :today where id = :person and first_signed_in_on is null")
            .param("today", days.today()).param("person", person.value()).update();
    }
}
