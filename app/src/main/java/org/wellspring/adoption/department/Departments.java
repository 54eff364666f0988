package org.wellspring.adoption.department;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wellspring.adoption.calendar.Today;
import org.wellspring.people.DepartmentId;
import org.wellspring.people.Eligible;
import org.wellspring.people.People;
import org.wellspring.people.Team;
import org.wellspring.platform.TeamId;

/** All departments, in the order they were added. */
@Repository
public class Departments {
    private final JdbcClient jdbc;
    private final People people;
    private final Today today;

    Departments(JdbcClient jdbc, People people, Today today) {
        this.jdbc = jdbc;
        this.people = people;
        this.today = today;
    }

    public List<Department> all() {
        var day = today.day();
        var known = known();
        var counted = people.eligible(day).stream().collect(Collectors.groupingBy(Eligible::team, Collectors.summingInt(_ -> 1)));
        var teams = new LinkedHashMap<DepartmentId, List<Team>>();
        people.teams().forEach(team -> teams.computeIfAbsent(team.departmentId(), _ -> new ArrayList<>()).add(team));
        return teams.entrySet().stream().map(entry -> department(entry.getKey(), entry.getValue(), known, counted, day)).toList();
    }

    public Optional<Department> first() {
        return all().stream().findFirst();
    }

    public Optional<Department> of(DepartmentId id) {
        return all().stream().filter(department -> department.id().equals(id)).findFirst();
    }

    /** Remembers how many work there. */
    public void describe(DepartmentId department, int number) {
        jdbc.sql("""
                insert into adoption.department (department, people)
                values (:department, :people)
                on conflict (organisation, department) do update set people = excluded.people
                """).param("department", department.value()).param("people", number).update();
    }

    /** @return whether it was not live before */
    public boolean begin(DepartmentId department, int number, LocalDate on) {
        return jdbc.sql("""
                insert into adoption.department (department, people, live_on)
                values (:department, :people, :on)
                on conflict (organisation, department) do update set live_on = excluded.live_on
                where department.live_on is null
                """).param("department", department.value()).param("people", number).param("on", on).update() == 1;
    }

    private Department department(DepartmentId id, List<Team> teams, Map<DepartmentId, Known> known, Map<TeamId, Integer> counted, LocalDate day) {
        var said = Optional.ofNullable(known.get(id));
        return new Department(id, teams.getFirst().department(), teams, said.map(Known::people), teams.stream().mapToInt(team -> people.members(team.id(), day).size()).sum(),
            teams.stream().mapToInt(team -> counted.getOrDefault(team.id(), 0)).sum(), said.flatMap(Known::liveOn));
    }

    private Map<DepartmentId, Known> known() {
        return jdbc.sql("select department, people, live_on from adoption.department")
            .query((row, _) -> Map.entry(new DepartmentId(row.getObject("department", UUID.class)), new Known(row.getInt("people"), Optional.ofNullable(row.getObject("live_on", LocalDate.class)))))
            .list().stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private record Known(int people, Optional<LocalDate> liveOn) {}
}
