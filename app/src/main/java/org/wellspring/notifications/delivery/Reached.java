package org.wellspring.notifications.delivery;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wellspring.platform.PersonId;
import org.wellspring.platform.PersonalData;

/** When each person was last reached outside the app: the whole memory that keeps it at once a shift. */
@Repository
class Reached implements PersonalData {
    private final JdbcClient jdbc;

    Reached(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Instant> last(PersonId person) {
        return jdbc.sql("""
                select at
                from notifications.reached
                where person = :person
                """).param("person", person.value()).query(OffsetDateTime.class).optional().map(OffsetDateTime::toInstant);
    }

    void note(PersonId person, Instant at) {
        jdbc.sql("""
                insert into notifications.reached (person, at)
                values (:person, :at)
                on conflict (organisation, person) do update set at = excluded.at
                """).param("person", person.value()).param("at", at.atOffset(ZoneOffset.UTC)).update();
    }

    @Override public Set<String> columns() {
        return Set.of("notifications.reached.person", "notifications.reached.at");
    }

    @Override public List<Map<String, Object>> export(PersonId person) {
        return last(person).stream().map(at -> Map.<String, Object>of("at", at)).toList();
    }

    @Override public void erase(PersonId person) {
        jdbc.sql("""
                delete from notifications.reached
                where person = :person
                """).param("person", person.value()).update();
    }
}
