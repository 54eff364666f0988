package org.wellspring.privacy.relay;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When this half looks for news from the other. */
@Configuration(proxyBeanMethods = false)
class Timetable {
    private static final Duration EVERY = Duration.ofMinutes(5);

    @Bean RecurringTask<Void> pullReleases(RelayAtWork relay) {
        return Tasks.recurring("privacy-pull-releases", FixedDelay.of(EVERY)).execute((_, _) -> relay.pullNews());
    }
}
