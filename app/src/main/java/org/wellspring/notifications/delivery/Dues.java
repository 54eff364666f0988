package org.wellspring.notifications.delivery;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wellspring.platform.PersonId;
import org.wellspring.platform.PersonalData;

/**
 * The one delivery each person has ahead of them, with its durable timer; both are set in the caller's transaction. A timer's row names a
 * random id and nothing else.
 */
@Repository
class Dues implements PersonalData {
    static final TaskDescriptor<Void> DELIVERY = TaskDescriptor.of("notifications-delivery");
    static final TaskDescriptor<Void> LETTER = TaskDescriptor.of("notifications-account-letter");

    private final JdbcClient jdbc;
    private final ObjectProvider<SchedulerClient> timers;

    Dues(JdbcClient jdbc, ObjectProvider<SchedulerClient> timers) {
        this.jdbc = jdbc;
        this.timers = timers;
    }

    Optional<Instant> of(PersonId person) {
        return jdbc.sql("""
                select at
                from notifications.due
                where person = :person
                """).param("person", person.value()).query(OffsetDateTime.class).optional().map(OffsetDateTime::toInstant);
    }

    /** Letters that were not taken yet, and deliveries whose time has come. */
    int waiting(Instant now) {
        return jdbc.sql("""
                select (select count(*) from notifications.due where at < :now)
                    + (select count(*) from scheduled_tasks where task_name = :letter)
                """).param("now", now.atOffset(ZoneOffset.UTC)).param("letter", LETTER.getTaskName()).query(Integer.class).single();
    }

    /** Changes nothing when this person has a delivery ahead of them already. */
    void set(PersonId person, Instant at) {
        jdbc.sql("""
                insert into notifications.due (id, person, at)
                values (gen_random_uuid(), :person, :at)
                on conflict (organisation, person) do nothing
                returning id
                """).param("person", person.value()).param("at", at.atOffset(ZoneOffset.UTC)).query(UUID.class).optional()
            .ifPresent(id -> timers.getObject().schedule(DELIVERY.instance(id.toString()).scheduledTo(at)));
    }

    /** @return whose delivery this is; nothing when it was taken, moved or dropped meanwhile */
    Optional<PersonId> take(UUID id) {
        return jdbc.sql("""
                delete from notifications.due
                where id = :id
                returning person
                """).param("id", id).query(UUID.class).optional().map(PersonId::new);
    }

    void drop(PersonId person) {
        jdbc.sql("""
                delete from notifications.due
                where person = :person
                """).param("person", person.value()).update();
    }

    /** Sets the timer that writes to the owner of an account at once. */
    void writeAtOnce(UUID notice, Instant now) {
        timers.getObject().schedule(LETTER.instance(notice.toString()).scheduledTo(now));
    }

    @Override public Set<String> columns() {
        return Set.of("notifications.due.person", "notifications.due.at");
    }

    @Override public List<Map<String, Object>> export(PersonId person) {
        return of(person).stream().map(at -> Map.<String, Object>of("at", at)).toList();
    }

    @Override public void erase(PersonId person) {
        drop(person);
    }
}
