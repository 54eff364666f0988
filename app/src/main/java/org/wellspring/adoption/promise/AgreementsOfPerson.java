package org.wellspring.adoption.promise;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wellspring.platform.PersonId;
import org.wellspring.platform.PersonalData;

/** What a person recorded of the staff side's answers. Erased, the answer stays; who wrote it down does not. */
@Component
class AgreementsOfPerson implements PersonalData {
    private final JdbcClient jdbc;

    AgreementsOfPerson(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override public Set<String> columns() {
        return Set.of("adoption.agreement.recorded_by");
    }

    @Override public List<Map<String, Object>> export(PersonId person) {
        return jdbc.sql("select state, staff_side, on_day::text from adoption.agreement where recorded_by = :person order by place")
            .param("person", person.value()).query().listOfRows();
    }

    @Override public void erase(PersonId person) {
        jdbc.sql("update adoption.agreement set recorded_by = null where recorded_by = :person").param("person", person.value()).update();
    }
}
