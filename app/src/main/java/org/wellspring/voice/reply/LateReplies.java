package org.wellspring.voice.reply;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wellspring.voice.ReplyOverdue;
import org.wellspring.voice.ask.Here;

/** Says once of each reply that the day it named has passed. */
@Component
class LateReplies {
    private final Replies replies;
    private final Here here;
    private final ApplicationEventPublisher events;

    LateReplies(Replies replies, Here here, ApplicationEventPublisher events) {
        this.replies = replies;
        this.here = here;
        this.events = events;
    }

    @Transactional void look() {
        replies.newlyLate(here.today()).forEach(late -> events.publishEvent(new ReplyOverdue(late)));
    }

    @Configuration(proxyBeanMethods = false)
    static class EveryMorning {
        @Bean RecurringTask<Void> lateReplies(LateReplies late) {
            return Tasks.recurring("late-replies", Schedules.daily(LocalTime.of(6, 0))).execute((_, _) -> late.look());
        }
    }
}
