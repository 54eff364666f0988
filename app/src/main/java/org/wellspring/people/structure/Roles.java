package org.wellspring.people.structure;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wellspring.platform.PersonId;
import org.wellspring.platform.Role;
import org.wellspring.platform.TeamId;

/** Roles given to people, and who answers for which team. */
@Repository
public class Roles {
    private final JdbcClient jdbc;

    Roles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return whether the person did not have it before */
    boolean add(PersonId person, Role role, PersonId by, LocalDate today) {
        return jdbc.sql("""
                insert into people.role_grant (person, role, granted_by, granted_on)
                values (:person, :role, :by, :today)
                on conflict do nothing
                """).param("person", person.value()).param("role", role.name()).param("by", by.value()).param("today", today).update() == 1;
    }

    boolean remove(PersonId person, Role role) {
        return jdbc.sql("delete from people.role_grant where person = :person and role = :role")
            .param("person", person.value()).param("role", role.name()).update() == 1;
    }

    boolean putInCharge(PersonId person, TeamId team, LocalDate from) {
        return jdbc.sql("""
                insert into people.supervision (team, person, from_day)
                select :team, :person, :from
                where not exists (select from people.supervision where team = :team and person = :person and (until_day is null or until_day > :from))
                """).param("team", team.value()).param("person", person.value()).param("from", from).update() == 1;
    }
}
