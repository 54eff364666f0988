package org.wellspring.people.register;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wellspring.people.Team;
import org.wellspring.people.directory.Answering;
import org.wellspring.people.directory.Days;
import org.wellspring.people.directory.Teams;
import org.wellspring.platform.Role;
import org.wellspring.platform.TeamId;
import org.wellspring.web.Visitor;

/** Who waits for a visitor to confirm that they work here: in the teams a supervisor answers for, anywhere for wellbeing leads and administrators. */
@Component
class Waiting {
    private final Register register;
    private final Answering answering;
    private final Teams teams;
    private final Days days;
    private final JdbcClient jdbc;

    Waiting(Register register, Answering answering, Teams teams, Days days, JdbcClient jdbc) {
        this.register = register;
        this.answering = answering;
        this.teams = teams;
        this.days = days;
        this.jdbc = jdbc;
    }

    List<PersonLine> lines(Visitor visitor) {
        return register.waiting(within(visitor), days.today()).stream().filter(line -> !line.id().equals(visitor.person())).toList();
    }

    /** How many of them this visitor has not confirmed yet. */
    int count(Visitor visitor) {
        return jdbc.sql("""
                select count(*)
                from people.membership m
                join people.person p on p.id = m.person
                where m.team = any(:teams) and m.counts and m.from_day <= :day and (m.until_day is null or m.until_day > :day)
                    and p.staff_key is null and p.id <> :visitor and (select count(*) from people.confirmation c where c.person = p.id) < :needed
                    and not exists (select from people.confirmation c where c.person = p.id and c.confirmed_by = :visitor)
                """).param("teams", within(visitor).stream().map(TeamId::value).toArray(UUID[]::new)).param("day", days.today()).param("visitor", visitor.person().value())
            .param("needed", Confirmations.NEEDED).query(Integer.class).single();
    }

    private Set<TeamId> within(Visitor visitor) {
        boolean everywhere = visitor.is(Role.WELLBEING_LEAD) || visitor.is(Role.ADMINISTRATOR);
        return everywhere ? teams.active(days.today()).stream().map(Team::id).collect(Collectors.toSet()) : answering.teamsOf(visitor.person(), days.today());
    }
}
