package org.wellspring.voice.effect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wellspring.figures.effect.ComparedWith;
import org.wellspring.figures.effect.Evidence;
import org.wellspring.figures.effect.Interval;

class StillStandsTests {
    private final List<Plan> plans = new ArrayList<>();
    private final Map<UUID, Reviewed> reviewed = new LinkedHashMap<>();

    @Test void aFindingAtTheEdgeNoLongerStandsBesideManyThatFoundNothing() {
        var first = found(0.03);

        assertThat(StillStands.of(plans, reviewed)).containsExactly(first);

        for (int more = 0; more < 5; more++) {
            found(0.6);
        }
        assertThat(StillStands.of(plans, reviewed)).isEmpty();
    }

    @Test void aClearFindingStandsBesideMany() {
        var first = found(0.0001);
        for (int more = 0; more < 20; more++) {
            found(0.6);
        }

        assertThat(StillStands.of(plans, reviewed)).containsExactly(first);
    }

    private UUID found(double p) {
        var id = UUID.randomUUID();
        var starts = LocalDate.parse("2027-02-08");
        plans.add(new Plan(id, new Plan.Action("A float nurse", "From two to three.", Optional.empty()), new Plan.Aim(false, 5),
            new Plan.Design(Compared.OWN_TREND, "pulse", 4, starts, List.of(), Optional.empty()), starts.minusDays(9), starts.plusDays(200), new Plan.Foreseen(Optional.of(9.5), true)));
        var evidence = new Evidence(-8, new Interval(-15, -1), p, 9.5, ComparedWith.OWN_TREND);
        reviewed.put(id, new Reviewed(new Outcome(Outcome.Said.AS_HOPED, "PERHAPS_WORTH_HAVING", Optional.of(evidence), new Seen(List.of(), List.of(), List.of())), Instant.EPOCH));
        return id;
    }

    @Test void plansAndFindingsAreReadAsTheyWereWritten() {
        found(0.03);

        assertThat(PlanText.read(PlanText.of(plans.getFirst()), Plan.class)).isEqualTo(plans.getFirst());
        var outcome = reviewed.values().iterator().next().outcome();
        assertThat(PlanText.read(PlanText.of(outcome), Outcome.class)).isEqualTo(outcome);
    }
}
