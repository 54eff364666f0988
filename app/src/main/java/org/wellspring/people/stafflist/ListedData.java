package org.wellspring.people.stafflist;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wellspring.platform.PersonId;
import org.wellspring.platform.PersonalData;

/** What the lists of the last day say about a person. */
@Component
class ListedData implements PersonalData {
    private final JdbcClient jdbc;

    ListedData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override public Set<String> columns() {
        return Set.of("people.staff_list.made_by", "people.staff_list_line.key", "people.staff_list_line.says", "people.staff_list_change.person", "people.staff_list_change.what",
            "people.staff_list_change.before", "people.staff_list_change.after", "people.staff_list_change.stayed");
    }

    @Override public List<Map<String, Object>> export(PersonId person) {
        return jdbc.sql("""
                select 'staff list line' as kind, l.says::text as says
                from people.staff_list_line l
                join people.person p on l.key in (p.staff_key, p.claimed_key)
                where p.id = :person
                union all
                select 'staff list change', c.after::text
                from people.staff_list_change c
                where c.person = :person
                """).param("person", person.value()).query().listOfRows();
    }

    @Override @Transactional public void erase(PersonId person) {
        jdbc.sql("""
                delete from people.staff_list_line l
                using people.person p
                where p.id = :person and l.key in (p.staff_key, p.claimed_key)
                """).param("person", person.value()).update();
        jdbc.sql("delete from people.staff_list_change where person = :person").param("person", person.value()).update();
        jdbc.sql("update people.staff_list set made_by = null where made_by = :person").param("person", person.value()).update();
    }
}
