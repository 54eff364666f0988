package org.wellspring.voice.effect;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wellspring.figures.effect.Review;
import org.wellspring.privacy.spi.Figures;
import org.wellspring.voice.ReviewDue;
import org.wellspring.voice.ask.Here;

/**
 * Reckons the finding of each action whose review has come, once, together with all that were reviewed before. A finding stays as it
 * was reckoned; {@link StillStands} says what becomes of it beside later ones.
 */
@Component
class ReviewPlans implements ReviewDue {
    /** How long a review waits for a release that is late. */
    private static final int PATIENCE_DAYS = 28;

    private final LockedPlans plans;
    private final Outcomes outcomes;
    private final ReadFigures read;
    private final Figures figures;
    private final Here here;
    private final Clock clock;

    ReviewPlans(LockedPlans plans, Outcomes outcomes, ReadFigures read, Figures figures, Here here, Clock clock) {
        this.plans = plans;
        this.outcomes = outcomes;
        this.read = read;
        this.figures = figures;
        this.here = here;
        this.clock = clock;
    }

    @Override @Transactional public int due() {
        var due = plans.due(here.today()).stream().map(Locked::plan).filter(plan -> released(plan, here.today())).toList();
        var seen = due.stream().map(read::of).toList();
        var findings = Review.of(together(due, seen));
        var kept = 0;
        for (int at = 0; at < due.size(); at++) {
            var finding = findings.get(findings.size() - due.size() + at);
            kept += outcomes.add(due.get(at).id(), Outcome.of(finding, seen.get(at)), clock.instant()) ? 1 : 0;
        }
        return kept;
    }

    /** Those of before first, then those of now. */
    private List<Review.Action> together(List<Plan> due, List<Seen> seen) {
        var hopes = plans.all().stream().map(Locked::plan).collect(Collectors.toMap(Plan::id, plan -> plan.aim().hope()));
        var actions = new ArrayList<Review.Action>();
        outcomes.all().forEach((id, reviewed) -> actions.add(new Review.Action(hopes.get(id), reviewed.outcome().result())));
        for (int at = 0; at < due.size(); at++) {
            actions.add(new Review.Action(due.get(at).aim().hope(), Judge.of(due.get(at), seen.get(at))));
        }
        return actions;
    }

    private boolean released(Plan plan, LocalDate today) {
        var wanted = Periods.until(plan.review());
        return figures.newest().filter(newest -> !newest.isBefore(wanted)).isPresent() || !today.isBefore(plan.review().plusDays(PATIENCE_DAYS));
    }

    @Configuration(proxyBeanMethods = false)
    static class EveryMorning {
        @Bean RecurringTask<Void> voiceEffects(ReviewDue review) {
            return Tasks.recurring("voice-effects", Schedules.daily(LocalTime.of(6, 15))).execute((_, _) -> review.due());
        }
    }
}
