package org.wellspring.ballot.paper;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wellspring.platform.PersonId;
import org.wellspring.platform.PersonalData;

/** That a person would rather answer on paper. */
@Component
class PaperOfPerson implements PersonalData {
    private final JdbcClient jdbc;

    PaperOfPerson(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override public Set<String> columns() {
        return Set.of("ballot.paper.person", "ballot.paper.since");
    }

    @Override public List<Map<String, Object>> export(PersonId person) {
        return jdbc.sql("select 'wants paper' as row, since::text from ballot.paper where person = :person").param("person", person.value()).query().listOfRows();
    }

    @Override @Transactional public void erase(PersonId person) {
        jdbc.sql("delete from ballot.paper where person = :person").param("person", person.value()).update();
    }
}
