package org.wellspring.clients.words;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When it is looked whether words wait too long, and what is over goes. */
@Configuration(value = "clientWordsTimetable", proxyBeanMethods = false)
class Timetable {
    private static final Duration EVERY = Duration.ofMinutes(30);

    @Bean RecurringTask<Void> clientWords(LookAfterWords look) {
        return Tasks.recurring("clients-words", FixedDelay.of(EVERY)).execute((_, _) -> look.look());
    }
}
