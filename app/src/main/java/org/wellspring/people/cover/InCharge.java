package org.wellspring.people.cover;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wellspring.people.Team;
import org.wellspring.people.directory.Teams;
import org.wellspring.platform.PersonId;

/** Who is in charge of which team themselves: a stand-in is not, so they have nothing to pass on. */
@Repository
class InCharge {
    private final JdbcClient jdbc;
    private final Teams teams;

    InCharge(JdbcClient jdbc, Teams teams) {
        this.jdbc = jdbc;
        this.teams = teams;
    }

    List<Team> teamsOf(PersonId person, LocalDate day) {
        var ids = jdbc.sql("select team from people.supervision where person = :person and (until_day is null or until_day > :day)")
            .param("person", person.value()).param("day", day).query(UUID.class).list();
        return teams.active(day).stream().filter(team -> ids.contains(team.id().value())).toList();
    }

    List<PersonId> ofAnyTeam(LocalDate day) {
        return jdbc.sql("""
                select distinct s.person
                from people.supervision s
                where (s.until_day is null or s.until_day > :day) and people.belongs_on(s.person, :day)
                """).param("day", day).query(UUID.class).list().stream().map(PersonId::new).toList();
    }
}
