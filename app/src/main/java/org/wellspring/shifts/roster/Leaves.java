package org.wellspring.shifts.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wellspring.platform.PersonId;

/** Days away. */
@Repository
public class Leaves {
    /** @param until first day back */
    public record Leave(UUID id, LocalDate from, LocalDate until) {}

    private final JdbcClient jdbc;

    Leaves(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean add(UUID id, PersonId person, LocalDate from, LocalDate until, PersonId by) {
        return jdbc.sql("""
                insert into shifts.leave (id, person, from_day, until_day, entered_by)
                values (:id, :person, :from, :until, :by)
                on conflict do nothing
                """).param("id", id).param("person", person.value()).param("from", from).param("until", until).param("by", by.value()).update() == 1;
    }

    /** Only the person's own leave: nobody else's is touched by an id of theirs. */
    void remove(PersonId person, UUID id) {
        jdbc.sql("delete from shifts.leave where person = :person and id = :id").param("person", person.value()).param("id", id).update();
    }

    void dropEndedBy(LocalDate day) {
        jdbc.sql("delete from shifts.leave where until_day <= :day").param("day", day).update();
    }

    /** @param until first day that no longer matters */
    List<Leave> of(PersonId person, LocalDate from, LocalDate until) {
        return jdbc.sql("""
                select id, from_day, until_day
                from shifts.leave
                where person = :person and from_day < :until and until_day > :from
                order by from_day
                """).param("person", person.value()).param("from", from).param("until", until)
            .query((row, n) -> new Leave(row.getObject("id", UUID.class), row.getObject("from_day", LocalDate.class), row.getObject("until_day", LocalDate.class))).list();
    }
}
