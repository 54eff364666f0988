package org.wellspring.shifts.roster;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wellspring.shifts.rosterlist.AppliedLists;

/** Each day: shifts and leave that ended thirteen weeks ago go, and the memory of lists applied that long ago. */
@Configuration(proxyBeanMethods = false)
class DropOldShifts {
    private static final Duration KEPT = Duration.ofDays(91);
    /** As long as a list can be undone. */
    private static final Duration UNDO = Duration.ofHours(24);

    @Bean RecurringTask<Void> dropShifts(PlannedShifts shifts, Leaves leaves, AppliedLists lists, WhoWorks who, Clock clock) {
        return Tasks.recurring("shifts-drop-old", FixedDelay.of(Duration.ofDays(1))).execute((instance, context) -> {
            var before = clock.instant().minus(KEPT);
            shifts.dropEndedBy(before);
            leaves.dropEndedBy(before.atZone(who.zone()).toLocalDate());
            lists.dropReplacedBy(clock.instant().minus(UNDO));
            lists.dropAppliedBy(before);
        });
    }
}
