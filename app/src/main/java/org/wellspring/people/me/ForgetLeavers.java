package org.wellspring.people.me;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wellspring.people.directory.Days;

/** Each day: whoever left thirteen weeks ago is erased, and so are links that ended long ago. */
@Configuration(proxyBeanMethods = false)
class ForgetLeavers {
    /** A quarter: long enough to come back to bank work, or to notice a mistake in the staff list. */
    static final int WEEKS = 13;

    @Bean RecurringTask<Void> forgetLeavers(OwnData data, Erasures erasures, Days days, Clock clock) {
        return Tasks.recurring("people-forget-leavers", FixedDelay.of(Duration.ofDays(1))).execute((instance, context) -> {
            erasures.leftBy(days.today().minusWeeks(WEEKS)).forEach(data::erase);
            erasures.dropLinksOver(clock.instant().minus(Duration.ofDays(7L * WEEKS)).atOffset(ZoneOffset.UTC));
        });
    }
}
