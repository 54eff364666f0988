package org.wellspring.help.numbers;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wellspring.platform.PersonId;
import org.wellspring.platform.PersonalData;

/** Which numbers a person dialled to check them. The check stays when its author is erased; who made it does not. */
@Component
class ChecksOfPerson implements PersonalData {
    private static final UUID NOBODY = new UUID(0, 0);

    private final JdbcClient jdbc;

    ChecksOfPerson(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override public Set<String> columns() {
        return Set.of("help.confirmation.dialled_by");
    }

    @Override public List<Map<String, Object>> export(PersonId person) {
        return jdbc.sql("select line, number, answered, dialled_on::text from help.confirmation where dialled_by = :person order by line")
            .param("person", person.value()).query().listOfRows();
    }

    @Override public void erase(PersonId person) {
        jdbc.sql("update help.confirmation set dialled_by = :nobody where dialled_by = :person").param("nobody", NOBODY).param("person", person.value()).update();
    }
}
