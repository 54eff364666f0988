package org.wellspring.voice.effect;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.wellspring.figures.effect.Finding;
import org.wellspring.figures.effect.Review;

/** Which findings of a movement would be made again, counting everything that was reviewed since. */
final class StillStands {
    private StillStands() {}

    static Set<UUID> of(Collection<Plan> plans, Map<UUID, Reviewed> reviewed) {
        var hopes = plans.stream().collect(Collectors.toMap(Plan::id, plan -> plan.aim().hope()));
        var ids = List.copyOf(reviewed.keySet());
        var findings = Review.of(ids.stream().map(id -> new Review.Action(hopes.get(id), reviewed.get(id).outcome().result())).toList());
        var standing = new HashSet<UUID>();
        for (int at = 0; at < ids.size(); at++) {
            if (findings.get(at) instanceof Finding.MovedAsHoped || findings.get(at) instanceof Finding.MovedTheWrongWay) {
                standing.add(ids.get(at));
            }
        }
        return standing;
    }
}
