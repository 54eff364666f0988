package org.wellspring.audit.log;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Signs the log's head and puts it outside the database, at the start and each minute in which something was added. */
@Component
class MakeCheckpoint {
    private final Entries entries;
    private final Checkpoints checkpoints;
    private final JdbcClient jdbc;
    private final Clock clock;

    MakeCheckpoint(Entries entries, Checkpoints checkpoints, JdbcClient jdbc, Clock clock) {
        this.entries = entries;
        this.checkpoints = checkpoints;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class) void now() {
        entries.last().ifPresent(last -> {
            if (checkpoints.newest().filter(newest -> newest.number() >= last.number()).isEmpty()) {
                checkpoints.add(new Checkpoint(organisation(), last.number(), last.hashInHex(), clock.instant().truncatedTo(ChronoUnit.SECONDS)));
            }
        });
    }

    private UUID organisation() {
        return jdbc.sql("select current_setting('wellspring.organisation')::uuid").query(UUID.class).single();
    }

    @Configuration(proxyBeanMethods = false)
    static class EachMinute {
        @Bean RecurringTask<Void> auditCheckpoint(MakeCheckpoint checkpoint) {
            return Tasks.recurring("audit-checkpoint", FixedDelay.of(Duration.ofMinutes(1))).execute((instance, context) -> checkpoint.now());
        }
    }
}
