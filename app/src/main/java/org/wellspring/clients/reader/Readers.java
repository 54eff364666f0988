package org.wellspring.clients.reader;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wellspring.people.Member;
import org.wellspring.people.People;
import org.wellspring.platform.PersonId;
import org.wellspring.platform.PersonalData;
import org.wellspring.platform.Role;

/** The safeguarding lead and the stand-in. */
@Component
public class Readers implements PersonalData {
    private final JdbcClient jdbc;
    private final People people;

    Readers(JdbcClient jdbc, People people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    private record Row(UUID lead, UUID standIn, int keepDays) {}

    /** Both, where both are named and still work here; otherwise nobody reads. */
    public Optional<Named> named() {
        return jdbc.sql("select lead, stand_in, keep_days from clients.reader where lead is not null and stand_in is not null").query(Row.class).optional()
            .flatMap(row -> here(row.lead()).flatMap(lead -> here(row.standIn()).map(standIn -> new Named(lead, standIn, row.keepDays()))));
    }

    private Optional<Member> here(UUID person) {
        return people.member(new PersonId(person)).filter(member -> member.roles().contains(Role.STAFF));
    }

    void name(PersonId lead, PersonId standIn, int keepDays) {
        jdbc.sql("""
                insert into clients.reader (lead, stand_in, keep_days)
                values (:lead, :standIn, :keepDays)
                on conflict (organisation) do update
                set lead = excluded.lead, stand_in = excluded.stand_in, keep_days = excluded.keep_days
                """)
            .param("lead", lead.value()).param("standIn", standIn.value()).param("keepDays", keepDays).update();
    }

    @Override public Set<String> columns() {
        return Set.of("clients.reader.lead", "clients.reader.stand_in");
    }

    @Override public List<Map<String, Object>> export(PersonId person) {
        return jdbc.sql("""
                select lead = :person as safeguarding_lead, stand_in = :person as stand_in
                from clients.reader
                where lead = :person or stand_in = :person
                """).param("person", person.value()).query().listOfRows();
    }

    @Override public void erase(PersonId person) {
        jdbc.sql("update clients.reader set lead = null where lead = :person").param("person", person.value()).update();
        jdbc.sql("update clients.reader set stand_in = null where stand_in = :person").param("person", person.value()).update();
    }
}
