package org.wellspring.people.directory;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wellspring.platform.PersonId;
import org.wellspring.platform.Role;
import org.wellspring.platform.TeamId;

/** Who answers for which team, and who holds which role. */
@Repository
public class Answering {
    private final JdbcClient jdbc;

    Answering(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Set<TeamId> teamsOf(PersonId person, LocalDate day) {
        return new HashSet<>(jdbc.sql("""
                select distinct a.team
                from people.answering a
                where a.person = :person and a.from_day <= :day and (a.until_day is null or a.until_day > :day) and people.belongs_on(a.person, :day)
                """).param("person", person.value()).param("day", day).query(UUID.class).list().stream().map(TeamId::new).toList());
    }

    public List<PersonId> supervisorsOf(TeamId team, LocalDate day) {
        return jdbc.sql("""
                select distinct a.person
                from people.answering a
                where a.team = :team and a.from_day <= :day and (a.until_day is null or a.until_day > :day) and people.belongs_on(a.person, :day)
                order by a.person
                """).param("team", team.value()).param("day", day).query(UUID.class).list().stream().map(PersonId::new).toList();
    }

    public List<PersonId> withRole(Role role, LocalDate day) {
        var people = switch (role) {
            case STAFF -> everyone(day);
            case SUPERVISOR -> supervisors(day);
            case PEER_SUPPORTER, MENTOR, WELLBEING_LEAD, PLANNER, ADMINISTRATOR -> granted(role, day);
        };
        return people.stream().map(PersonId::new).toList();
    }

    private List<UUID> everyone(LocalDate day) {
        return jdbc.sql("select id from people.person where people.belongs_on(id, :day) order by id").param("day", day).query(UUID.class).list();
    }

    private List<UUID> supervisors(LocalDate day) {
        return jdbc.sql("""
                select held.person
                from (select g.person from people.role_grant g where g.role = 'SUPERVISOR'
                    union
                    select a.person from people.answering a where a.from_day <= :day and (a.until_day is null or a.until_day > :day)) held
                where people.belongs_on(held.person, :day)
                order by held.person
                """).param("day", day).query(UUID.class).list();
    }

    private List<UUID> granted(Role role, LocalDate day) {
        return jdbc.sql("""
                select person
                from people.role_grant
                where role = :role and people.belongs_on(person, :day)
                order by person
                """).param("role", role.name()).param("day", day).query(UUID.class).list();
    }
}
