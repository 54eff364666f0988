package org.wellspring.people.stafflist;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Each hour: lists a day old are dropped, and with them how people stood before. */
@Configuration(proxyBeanMethods = false)
class ForgetLists {
    @Bean RecurringTask<Void> forgetStaffLists(StaffLists lists, Clock clock) {
        return Tasks.recurring("people-forget-staff-lists", FixedDelay.of(Duration.ofHours(1)))
            .execute((instance, context) -> lists.dropOlderThan(clock.instant().minus(StaffLists.KEPT)));
    }
}
