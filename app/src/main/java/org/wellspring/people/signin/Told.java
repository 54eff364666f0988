package org.wellspring.people.signin;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wellspring.people.RecoveryLinkRead;
import org.wellspring.platform.PersonId;

/** What a person must be told about ways into their account that others made. */
@Repository
public class Told {
    /** @param by name of the administrator who made the link; @param used whether somebody came in by it */
    public record RecoveryLink(String by, Instant at, boolean used) {}

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    Told(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    public List<RecoveryLink> open(PersonId person) {
        return jdbc.sql("""
                select coalesce(p.display_name, '?') as by_name, l.made_at, l.used
                from people.one_time_link l
                left join people.person p on p.id = l.made_by
                where l.person = :person and l.purpose = 'RECOVERY' and not l.told
                order by l.made_at
                """).param("person", person.value())
            .query((row, n) -> new RecoveryLink(row.getString("by_name"), row.getObject("made_at", OffsetDateTime.class).toInstant(), row.getBoolean("used"))).list();
    }

    /** Within the caller's transaction. */
    public void read(PersonId person) {
        jdbc.sql("update people.one_time_link set told = true where person = :person and purpose = 'RECOVERY'").param("person", person.value()).update();
        events.publishEvent(new RecoveryLinkRead(person));
    }
}
