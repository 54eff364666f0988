package org.wellspring;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/**
 * Every durable timer of this half. A module declares a {@code Task} bean; what is due lives in PostgreSQL, so that it is right across
 * restarts, several nodes and daylight saving, and a timer set in a transaction exists only if that transaction commits.
 */
@Configuration(proxyBeanMethods = false)
class Timers {
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
