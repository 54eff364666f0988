package org.wellspring.ballot.instrument;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wellspring.platform.PersonId;
import org.wellspring.platform.PersonalData;

/** That a person answered for the right to use a wording. The confirmation stays without its name. */
@Component
class ConfirmationsOfPerson implements PersonalData {
    private final JdbcClient jdbc;

    ConfirmationsOfPerson(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override public Set<String> columns() {
        return Set.of("ballot.wording.confirmed_by");
    }

    @Override public List<Map<String, Object>> export(PersonId person) {
        return jdbc.sql("""
                select 'wording confirmed' as row, instrument, language, confirmed_at::text
                from ballot.wording
                where confirmed_by = :person
                order by confirmed_at
                """)
            .param("person", person.value()).query().listOfRows();
    }

    @Override @Transactional public void erase(PersonId person) {
        jdbc.sql("update ballot.wording set confirmed_by = null where confirmed_by = :person").param("person", person.value()).update();
    }
}
