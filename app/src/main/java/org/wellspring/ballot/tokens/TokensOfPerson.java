package org.wellspring.ballot.tokens;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wellspring.platform.PersonId;
import org.wellspring.platform.PersonalData;

/** That a person counts in these four weeks, and for which of them their device fetched tokens. What became of the tokens nobody here knows. */
@Component
class TokensOfPerson implements PersonalData {
    private final JdbcClient jdbc;

    TokensOfPerson(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override public Set<String> columns() {
        return Set.of("ballot.eligible.person", "ballot.eligible.team", "ballot.eligible.paper", "ballot.issued.person", "ballot.issued.monday", "ballot.issued.digest");
    }

    @Override public List<Map<String, Object>> export(PersonId person) {
        var counts = jdbc.sql("select 'counts' as row, bundle, team::text, paper as on_paper from ballot.eligible where person = :person order by bundle")
            .param("person", person.value()).query().listOfRows();
        var fetched = jdbc.sql("select 'tokens fetched' as row, monday::text from ballot.issued where person = :person order by monday")
            .param("person", person.value()).query().listOfRows();
        return Stream.concat(counts.stream(), fetched.stream()).toList();
    }

    @Override @Transactional public void erase(PersonId person) {
        jdbc.sql("delete from ballot.eligible where person = :person").param("person", person.value()).update();
        jdbc.sql("delete from ballot.issued where person = :person").param("person", person.value()).update();
    }
}
