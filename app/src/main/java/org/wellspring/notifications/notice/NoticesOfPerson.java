package org.wellspring.notifications.notice;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wellspring.platform.PersonId;
import org.wellspring.platform.PersonalData;

/** What a person was told, as their own data. */
@Component
class NoticesOfPerson implements PersonalData {
    private final JdbcClient jdbc;

    NoticesOfPerson(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override public Set<String> columns() {
        return Set.of("notifications.notice.person", "notifications.notice.message", "notifications.notice.about", "notifications.notice.opens",
            "notifications.notice.kind", "notifications.notice.told_at", "notifications.notice.stale_after", "notifications.notice.carried", "notifications.notice.put_away");
    }

    @Override public List<Map<String, Object>> export(PersonId person) {
        return jdbc.sql("""
                select message, about, opens, kind, told_at, stale_after, carried, put_away
                from notifications.notice
                where person = :person
                order by told_at
                """).param("person", person.value()).query().listOfRows();
    }

    @Override public void erase(PersonId person) {
        jdbc.sql("""
                delete from notifications.notice
                where person = :person
                """).param("person", person.value()).update();
    }
}
