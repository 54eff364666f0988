package org.wellspring.people.structure;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wellspring.people.DepartmentId;
import org.wellspring.people.Organisation;
import org.wellspring.platform.Language;
import org.wellspring.platform.TeamId;

/** The organisation, its site, its departments and teams. */
@Repository
public class Units {
    private final JdbcClient jdbc;

    Units(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void describe(Organisation organisation, LocalDate today) {
        jdbc.sql("""
                insert into people.profile (name, country, zone, languages, pack, opened_on)
                values (:name, :country, :zone, :languages, :pack, :today)
                on conflict (organisation) do update
                set name = excluded.name, country = excluded.country, zone = excluded.zone, languages = excluded.languages, pack = excluded.pack
                """).param("name", organisation.name()).param("country", organisation.country()).param("zone", organisation.zone().getId())
            .param("languages", organisation.languages().stream().map(Language::code).toArray(String[]::new))
            .param("pack", organisation.pack()).param("today", today).update();
    }

    public Optional<DepartmentId> department(String name) {
        return jdbc.sql("select id from people.department where lower(name) = lower(:name) and retired_on is null").param("name", name.strip())
            .query(UUID.class).optional().map(DepartmentId::new);
    }

    DepartmentId addDepartment(String name) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                insert into people.department (id, site, name, place)
                values (:id, :site, :name, (select coalesce(max(place), 0) + 1 from people.department))
                """).param("id", id).param("site", site()).param("name", name.strip()).update();
        return new DepartmentId(id);
    }

    /** @return whether it was called something else before */
    boolean rename(DepartmentId department, String name) {
        jdbc.sql("""
                update people.team
                set name = :name
                from people.department d
                where team.department = :department and d.id = team.department and team.name = d.name
                """).param("department", department.value()).param("name", name.strip()).update();
        return jdbc.sql("update people.department set name = :name where id = :department and name <> :name")
            .param("department", department.value()).param("name", name.strip()).update() == 1;
    }

    public Optional<TeamId> team(DepartmentId department, String name) {
        return jdbc.sql("select id from people.team where department = :department and lower(name) = lower(:name) and retired_on is null")
            .param("department", department.value()).param("name", name.strip()).query(UUID.class).optional().map(TeamId::new);
    }

    TeamId addTeam(DepartmentId department, String name) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                insert into people.team (id, department, name, place)
                values (:id, :department, :name, (select coalesce(max(place), 0) + 1 from people.team where department = :department))
                """).param("id", id).param("department", department.value()).param("name", name.strip()).update();
        return new TeamId(id);
    }

    /** Departments stand on the first site until somebody adds another. */
    private UUID site() {
        jdbc.sql("""
                insert into people.site (id, name, place)
                select gen_random_uuid(), coalesce((select name from people.profile), '-'), 1
                where not exists (select from people.site)
                """).update();
        return jdbc.sql("select id from people.site order by place limit 1").query(UUID.class).single();
    }
}
