package org.wellspring.people.signin;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wellspring.platform.PersonId;
import org.wellspring.platform.PersonalData;

/** Where a person is signed in. */
@Component
class SessionsOfPerson implements PersonalData {
    private final JdbcClient jdbc;
    private final Sessions sessions;

    SessionsOfPerson(JdbcClient jdbc, Sessions sessions) {
        this.jdbc = jdbc;
        this.sessions = sessions;
    }

    @Override public Set<String> columns() {
        return Set.of("public.spring_session.principal_name", "public.spring_session.creation_time", "public.spring_session.last_access_time", "public.spring_session.expiry_time");
    }

    @Override public List<Map<String, Object>> export(PersonId person) {
        return jdbc.sql("""
                select 'session' as row, to_timestamp(creation_time / 1000)::text as since, to_timestamp(last_access_time / 1000)::text as last_used
                from spring_session
                where principal_name = :person
                order by creation_time
                """).param("person", person.toString()).query().listOfRows();
    }

    @Override public void erase(PersonId person) {
        sessions.endAll(person);
    }
}
