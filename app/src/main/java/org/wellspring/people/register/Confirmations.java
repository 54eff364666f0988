package org.wellspring.people.register;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wellspring.audit.Act;
import org.wellspring.audit.Audit;
import org.wellspring.people.directory.Days;
import org.wellspring.platform.PersonId;

/** Role holders who say that somebody the staff list does not know really works here. Two of them are needed, so that no one person can make people up. */
@Component
class Confirmations {
    static final int NEEDED = 2;

    private final JdbcClient jdbc;
    private final Audit audit;
    private final Days days;

    Confirmations(JdbcClient jdbc, Audit audit, Days days) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.days = days;
    }

    List<PersonFile.Vouched> of(PersonId person) {
        return jdbc.sql("""
                select c.confirmed_by, p.display_name, c.confirmed_on
                from people.confirmation c
                join people.person p on p.id = c.confirmed_by
                where c.person = :person
                order by c.confirmed_on, p.display_name
                """).param("person", person.value()).query((row, n) -> new PersonFile.Vouched(new PersonId(row.getObject("confirmed_by", UUID.class)),
                row.getString("display_name"), row.getObject("confirmed_on", LocalDate.class))).list();
    }

    /** @return whether they had not said so before; nobody confirms themselves */
    @Transactional
    boolean add(PersonId person, PersonId by) {
        if (person.equals(by)) {
            return false;
        }
        boolean added = jdbc.sql("""
                insert into people.confirmation (person, confirmed_by, confirmed_on)
                values (:person, :by, :today)
                on conflict do nothing
                """).param("person", person.value()).param("by", by.value()).param("today", days.today()).update() == 1;
        if (added) {
            audit.record(by, Act.PERSON_CONFIRMED, person.toString());
        }
        return added;
    }
}
