package org.wellspring.voice.effect;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.wellspring.voice.ask.Here;

/** Puts findings beside what was locked. */
@Component
class EffectLines {
    private final LockedPlans plans;
    private final Outcomes outcomes;
    private final Here here;

    EffectLines(LockedPlans plans, Outcomes outcomes, Here here) {
        this.plans = plans;
        this.outcomes = outcomes;
        this.here = here;
    }

    /** Everything that was ever locked, the newest first. */
    List<EffectLine> all() {
        var locked = plans.all();
        var reviewed = outcomes.all();
        var standing = StillStands.of(locked.stream().map(Locked::plan).toList(), reviewed);
        return locked.stream().map(one -> line(one, reviewed, standing)).toList();
    }

    Optional<EffectLine> of(UUID id) {
        return all().stream().filter(line -> line.plan().id().equals(id)).findFirst();
    }

    private EffectLine line(Locked locked, Map<UUID, Reviewed> reviewed, Set<UUID> standing) {
        var id = locked.plan().id();
        var found = Optional.ofNullable(reviewed.get(id));
        var moved = found.map(one -> one.outcome().said()).filter(said -> said == Outcome.Said.AS_HOPED || said == Outcome.Said.WRONG_WAY);
        return new EffectLine(locked.plan(), locked.hash(), found.map(Reviewed::outcome), found.map(one -> here.dayOf(one.at())), moved.isPresent() && !standing.contains(id));
    }
}
