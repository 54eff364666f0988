package org.wellspring;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.modulith.events.IncompleteEventPublications;

/**
 * Every durable timer of this half. A module declares a {@code Task} bean; what is due lives in PostgreSQL, so that it is right across
 * restarts, several nodes and daylight saving, and a timer set in a transaction exists only if that transaction commits.
 */
@Configuration(proxyBeanMethods = false)
class Timers {
    private static final Duration AGAIN = Duration.ofMinutes(1);

    @Bean(destroyMethod = "stop") Scheduler scheduler(DataSource database, List<Task<?>> tasks, Clock clock) {
        var recurring = tasks.stream().filter(RecurringTask.class::isInstance).<RecurringTask<?>>map(RecurringTask.class::cast).toList();
        var onRequest = tasks.stream().filter(task -> !(task instanceof RecurringTask<?>)).toList();
        return Scheduler.create(new TransactionAwareDataSourceProxy(database), onRequest)
            .startTasks(recurring)
            .schedulerName(new SchedulerName.Fixed("wellspring"))
            .clock(clock::instant)
            .pollingInterval(Duration.ofSeconds(5))
            .executorService(Executors.newVirtualThreadPerTaskExecutor())
            .threads(4)
            .shutdownMaxWait(Duration.ofSeconds(5))
            .build();
    }

    /** A listener that failed, because the database was away, is asked again; until then only the next start would have done so. */
    @Bean RecurringTask<Void> eventsAgain(ObjectProvider<IncompleteEventPublications> incomplete) {
        return Tasks.recurring("events-again", FixedDelay.of(AGAIN)).execute((_, _) -> incomplete.getObject().resubmitIncompletePublicationsOlderThan(AGAIN));
    }

    /** Tests move the clock and run tasks by hand; everywhere else timers run by themselves. */
    @ConditionalOnProperty(name = "wellspring.timers", havingValue = "true", matchIfMissing = true)
    @Configuration(proxyBeanMethods = false)
    static class Running {
        private final Scheduler scheduler;

        Running(Scheduler scheduler) {
            this.scheduler = scheduler;
        }

        @EventListener(ApplicationReadyEvent.class) void begin() {
            scheduler.start();
        }
    }
}
