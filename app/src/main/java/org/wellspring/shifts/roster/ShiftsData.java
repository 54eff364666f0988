package org.wellspring.shifts.roster;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wellspring.platform.PersonId;
import org.wellspring.platform.PersonalData;

/** A person's shifts and leave. */
@Component
class ShiftsData implements PersonalData {
    private final JdbcClient jdbc;

    ShiftsData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override public Set<String> columns() {
        return Set.of("shifts.shift.person", "shifts.shift.team", "shifts.shift.kind", "shifts.shift.starts_at", "shifts.shift.ends_at", "shifts.shift.entered_by",
            "shifts.leave.person", "shifts.leave.from_day", "shifts.leave.until_day", "shifts.leave.entered_by",
            "shifts.roster_list.applied_by", "shifts.replaced.person", "shifts.replaced.team", "shifts.replaced.kind", "shifts.replaced.starts_at", "shifts.replaced.ends_at",
            "shifts.replaced.entered_by");
    }

    @Override public List<Map<String, Object>> export(PersonId person) {
        var shifts = jdbc.sql("""
                select 'shift' as row, kind, starts_at::text, ends_at::text
                from shifts.shift
                where person = :person
                order by starts_at
                """).param("person", person.value()).query().listOfRows();
        var leave = jdbc.sql("""
                select 'leave' as row, from_day::text, until_day::text
                from shifts.leave
                where person = :person
                order by from_day
                """).param("person", person.value()).query().listOfRows();
        var lists = jdbc.sql("""
                select 'roster list applied' as row, applied_at::text
                from shifts.roster_list
                where applied_by = :person
                order by applied_at
                """).param("person", person.value()).query().listOfRows();
        var replaced = jdbc.sql("""
                select 'shift taken away by a list' as row, kind, starts_at::text, ends_at::text
                from shifts.replaced
                where person = :person
                order by starts_at
                """).param("person", person.value()).query().listOfRows();
        return Stream.of(shifts, leave, lists, replaced).flatMap(List::stream).toList();
    }

    @Override @Transactional public void erase(PersonId person) {
        jdbc.sql("delete from shifts.shift where person = :person").param("person", person.value()).update();
        jdbc.sql("delete from shifts.leave where person = :person").param("person", person.value()).update();
        jdbc.sql("delete from shifts.replaced where person = :person").param("person", person.value()).update();
        jdbc.sql("update shifts.replaced set entered_by = person where entered_by = :person").param("person", person.value()).update();
        jdbc.sql("update shifts.shift set entered_by = person where entered_by = :person").param("person", person.value()).update();
        jdbc.sql("update shifts.leave set entered_by = person where entered_by = :person").param("person", person.value()).update();
        jdbc.sql("update shifts.roster_list set applied_by = null where applied_by = :person").param("person", person.value()).update();
    }
}
