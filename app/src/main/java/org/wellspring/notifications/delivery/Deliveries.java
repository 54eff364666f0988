package org.wellspring.notifications.delivery;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The durable timers of this module. */
@Configuration(proxyBeanMethods = false)
class Deliveries {
    private static final int LETTERS_TRIED = 6;

    @Bean Task<?> delivery(TakeDelivery deliveries, Departures departures) {
        return Tasks.oneTime(Dues.DELIVERY).execute((instance, context) ->
            deliveries.take(UUID.fromString(instance.getId())).ifPresent(departures::depart));
    }

    @Bean Task<?> accountLetter(WriteToOwner letters) {
        return Tasks.oneTime(Dues.LETTER)
            .onFailure(new FailureHandler.MaxRetriesFailureHandler<>(LETTERS_TRIED, new FailureHandler.ExponentialBackoffFailureHandler<>(Duration.ofMinutes(2))))
            .execute((instance, context) -> letters.write(UUID.fromString(instance.getId())));
    }

    /** Rosters change: every hour each plan is compared with the roster as it is now, and the question after a shift finds its shift. */
    @Bean Task<?> lookAhead(Channels channels, PlanDelivery plan) {
        return Tasks.recurring("notifications-look-ahead", FixedDelay.ofHours(1)).execute((instance, context) -> channels.reachable().forEach(plan::look));
    }
}
