package org.wellspring.people.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wellspring.people.DepartmentId;
import org.wellspring.people.Organisation;
import org.wellspring.people.Team;
import org.wellspring.platform.Language;
import org.wellspring.platform.TeamId;

/** The organisation and its teams. */
@Repository
public class Teams {
    private final JdbcClient jdbc;

    Teams(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Organisation> organisation() {
        return jdbc.sql("select name, country, zone, languages, pack from people.profile").query((row, n) -> new Organisation(
            row.getString("name"), row.getString("country"), ZoneId.of(row.getString("zone")), languages(row), row.getString("pack"))).optional();
    }

    public List<Team> active(LocalDate day) {
        return jdbc.sql("""
                select t.id, t.name, t.department, d.name as department_name
                from people.team t
                join people.department d on d.id = t.department
                where (t.retired_on is null or t.retired_on > :day) and (d.retired_on is null or d.retired_on > :day)
                order by d.place, d.name, t.place, t.name
                """).param("day", day).query((row, n) -> team(row)).list();
    }

    public Optional<Team> one(TeamId id) {
        return jdbc.sql("""
                select t.id, t.name, t.department, d.name as department_name
                from people.team t
                join people.department d on d.id = t.department
                where t.id = :id
                """).param("id", id.value()).query((row, n) -> team(row)).optional();
    }

    private static Team team(ResultSet row) throws SQLException {
        return new Team(new TeamId(row.getObject("id", UUID.class)), row.getString("name"),
            new DepartmentId(row.getObject("department", UUID.class)), row.getString("department_name"));
    }

    private static List<Language> languages(ResultSet row) throws SQLException {
        return Stream.of((String[]) row.getArray("languages").getArray()).flatMap(code -> Language.ofCode(code).stream()).toList();
    }
}
