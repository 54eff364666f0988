package org.wellspring.ballot;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wellspring.ballot.bundle.CloseWeeks;

/** When bundles are declared and closed weeks tidied up. */
@Configuration(proxyBeanMethods = false)
class Timetable {
    private static final Duration EVERY = Duration.ofHours(1);

    @Bean RecurringTask<Void> ballotBundles(DeclareBundles declare, CloseWeeks close) {
        return Tasks.recurring("ballot-bundles", FixedDelay.of(EVERY)).execute((_, _) -> {
            close.closeDue();
            declare.declareDue();
        });
    }
}
