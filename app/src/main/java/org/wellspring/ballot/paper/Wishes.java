package org.wellspring.ballot.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wellspring.platform.PersonId;

/** The list of people who would rather answer on paper. It counts when the next four weeks are declared, not before. */
@Component
public class Wishes {
    private final JdbcClient jdbc;

    Wishes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Wish(PersonId person, LocalDate since) {}

    List<Wish> all() {
        return jdbc.sql("select person, since from ballot.paper order by since, person")
            .query((row, _) -> new Wish(new PersonId(row.getObject("person", UUID.class)), row.getObject("since", LocalDate.class))).list();
    }

    public Set<PersonId> people() {
        return all().stream().map(Wish::person).collect(Collectors.toUnmodifiableSet());
    }

    boolean of(PersonId person) {
        return jdbc.sql("select exists (select from ballot.paper where person = :person)").param("person", person.value()).query(Boolean.class).single();
    }

    /** @return whether the person was not on the list before */
    boolean add(PersonId person, LocalDate today) {
        return jdbc.sql("""
                insert into ballot.paper (person, since)
                values (:person, :today)
                on conflict do nothing
                """)
            .param("person", person.value()).param("today", today).update() == 1;
    }

    /** @return whether the person was on the list */
    boolean remove(PersonId person) {
        return jdbc.sql("delete from ballot.paper where person = :person").param("person", person.value()).update() == 1;
    }
}
