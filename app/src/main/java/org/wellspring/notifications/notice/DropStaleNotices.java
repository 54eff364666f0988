package org.wellspring.notifications.notice;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Takes what is no longer worth telling out of the lists. */
@Configuration(proxyBeanMethods = false)
class DropStaleNotices {
    @Bean Task<?> dropStale(Notices notices, Clock clock) {
        return Tasks.recurring("notifications-drop-stale", FixedDelay.ofHours(6)).execute((instance, context) -> notices.dropStale(clock.instant()));
    }
}
