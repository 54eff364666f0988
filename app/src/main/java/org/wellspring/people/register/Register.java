package org.wellspring.people.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wellspring.people.DepartmentId;
import org.wellspring.platform.PersonId;
import org.wellspring.platform.Role;
import org.wellspring.platform.TeamId;

/** Everyone, line by line. People who left are found by name only. */
@Repository
class Register {
    static final int PER_PAGE = 50;

    private final JdbcClient jdbc;

    Register(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param words part of a name, or a staff number; empty for everybody @param page the first is 0 @return one line more than a page when there is a next one */
    List<PersonLine> page(String words, Optional<DepartmentId> department, int page, LocalDate day) {
        return jdbc.sql("""
                select p.id, p.display_name, p.staff_name, t.name as team, d.name as department, people.roles_on(p.id, :day) as roles,
                    p.first_signed_in_on is not null or p.join_form is not null as joined,
                    p.staff_key is null and (select count(*) from people.confirmation c where c.person = p.id) < :needed and m.id is not null as waiting
                from people.person p
                left join people.membership m on m.person = p.id and m.counts and m.from_day <= :day and (m.until_day is null or m.until_day > :day)
                left join people.team t on t.id = m.team
                left join people.department d on d.id = t.department
                where (position(lower(:words) in lower(p.display_name)) > 0 or position(lower(:words) in lower(coalesce(p.staff_name, ''))) > 0 or p.staff_key = lower(:words))
                    and (:department::uuid is null or d.id = :department)
                    and (:words <> '' or people.belongs_on(p.id, :day))
                order by lower(p.display_name), p.id
                limit :limit offset :offset
                """).param("words", words).param("department", department.map(DepartmentId::value).orElse(null)).param("day", day).param("needed", Confirmations.NEEDED)
            .param("limit", PER_PAGE + 1).param("offset", page * PER_PAGE).query((row, n) -> line(row)).list();
    }

    /** People in these teams who are not on the staff list and whom fewer than two have confirmed. */
    List<PersonLine> waiting(Set<TeamId> teams, LocalDate day) {
        return jdbc.sql("""
                select p.id, p.display_name, p.staff_name, t.name as team, d.name as department, people.roles_on(p.id, :day) as roles, true as joined, true as waiting
                from people.membership m
                join people.person p on p.id = m.person
                join people.team t on t.id = m.team
                join people.department d on d.id = t.department
                where m.team = any(:teams) and m.counts and m.from_day <= :day and (m.until_day is null or m.until_day > :day)
                    and p.staff_key is null and (select count(*) from people.confirmation c where c.person = p.id) < :needed
                order by lower(p.display_name), p.id
                """).param("teams", teams.stream().map(TeamId::value).toArray(UUID[]::new)).param("day", day).param("needed", Confirmations.NEEDED).query((row, n) -> line(row)).list();
    }

    private static PersonLine line(ResultSet row) throws SQLException {
        var team = row.getString("team");
        var department = row.getString("department");
        var place = team == null ? "" : team.equals(department) ? team : "%s – %s".formatted(department, team);
        var roles = Arrays.stream((String[]) row.getArray("roles").getArray()).map(Role::valueOf).filter(role -> role != Role.STAFF).collect(Collectors.toUnmodifiableSet());
        return new PersonLine(new PersonId(row.getObject("id", UUID.class)), row.getString("display_name"), place, roles, row.getBoolean("joined"), row.getBoolean("waiting"));
    }
}
