package org.wellspring.voice.effect;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wellspring.audit.Act;
import org.wellspring.audit.Audit;
import org.wellspring.platform.PersonId;
import org.wellspring.privacy.spi.Relay;
import org.wellspring.voice.ask.Here;

/**
 * Locks a plan for good. Where a lot decides, it is drawn here: from an id that is made here and the newest release, so that nobody
 * who fills in a form can choose the order.
 */
@Component
class LockPlan {
    private final LockedPlans plans;
    private final Foresee foresee;
    private final Relay relay;
    private final Audit audit;
    private final Here here;
    private final Clock clock;

    LockPlan(LockedPlans plans, Foresee foresee, Relay relay, Audit audit, Here here, Clock clock) {
        this.plans = plans;
        this.foresee = foresee;
        this.relay = relay;
        this.audit = audit;
        this.here = here;
        this.clock = clock;
    }

    sealed interface Locking {}

    /** @param id of the plan; the one locked first, where the form was sent twice */
    record Done(UUID id) implements Locking {}

    /** It could not see what is hoped for, and nobody said that they know. */
    record NeedsToBeKnown() implements Locking {}

    @Transactional Locking lock(UUID form, Wanted wanted, Countable.Grid grid, boolean known, PersonId by) {
        var id = UUID.randomUUID();
        var design = Compose.design(wanted, grid);
        var foreseen = new Plan.Foreseen(foresee.points(design, here.today(), wanted.review(), grid), false);
        var tooCoarse = foreseen.tooCoarse(wanted.aim());
        if (tooCoarse && !known) {
            return new NeedsToBeKnown();
        }
        var plan = new Plan(id, wanted.action(), wanted.aim(), drawn(design, wanted, id), here.today(), wanted.review(), new Plan.Foreseen(foreseen.points(), tooCoarse));
        if (plans.add(new Locked(form, plan, PlanText.of(plan), clock.instant(), Optional.of(by)))) {
            audit.record(by, Act.EFFECT_LOCKED, id.toString());
        }
        return new Done(plans.ofForm(form));
    }

    private Plan.Design drawn(Plan.Design design, Wanted wanted, UUID id) {
        if (design.compared() != Compared.BY_LOT) {
            return design;
        }
        var release = relay.newestRelease();
        var seed = DrawLots.seed(release, id);
        return design.with(DrawLots.drawn(design.groups(), Compose.turns(design, wanted.turns()), seed), new Plan.Draw(release, seed));
    }
}
