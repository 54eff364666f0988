package org.wellspring.voice.ask;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.wellspring.figures.Week;
import org.wellspring.people.People;
import org.wellspring.privacy.spi.AskBand;
import org.wellspring.privacy.spi.Figures;
import org.wellspring.privacy.spi.Leaf;
import org.wellspring.privacy.spi.LeafId;
import org.wellspring.privacy.spi.LeafOfTeam;
import org.wellspring.privacy.spi.ReleasePublished;
import org.wellspring.voice.AskAppeared;
import org.wellspring.voice.AskId;

/** Turns what a release names into asks. The same release twice, or an older one late, changes nothing more. */
@Component
class RaiseAsks {
    private final People people;
    private final LeafOfTeam leaves;
    private final Figures figures;
    private final Asks asks;
    private final ApplicationEventPublisher events;

    RaiseAsks(People people, LeafOfTeam leaves, Figures figures, Asks asks, ApplicationEventPublisher events) {
        this.people = people;
        this.leaves = leaves;
        this.figures = figures;
        this.asks = asks;
        this.events = events;
    }

    @ApplicationModuleListener void on(ReleasePublished release) {
        var found = new LinkedHashMap<LeafId, Leaf>();
        people.teams().forEach(team -> leaves.leaf(team.id(), release.week()).ifPresent(leaf -> found.put(leaf.id(), leaf)));
        found.values().forEach(leaf -> hear(leaf, release.week()));
    }

    private void hear(Leaf leaf, Week week) {
        figures.asks(leaf.id(), week).forEach(said -> AskKey.of(said.ask()).ifPresent(key -> raise(leaf, week, key, said)));
        asks.doneBefore(week, leaf.teams()).forEach((ask, key) ->
            figures.verdict(leaf.id(), key.toString()).ifPresent(verdict -> asks.judge(ask, verdict)));
    }

    private void raise(Leaf leaf, Week week, AskKey key, AskBand said) {
        var raised = Raised.by(week, new HashSet<>(leaf.teams()), asks.known(key, leaf.teams()));
        raised.stronger().forEach(ask -> asks.strengthen(ask, week, said.band()));
        var id = new AskId(UUID.randomUUID());
        if (!raised.first().isEmpty() && asks.add(id, leaf.id().value(), key, week, said.band())) {
            asks.belongTo(id, raised.first());
            events.publishEvent(new AskAppeared(id));
        }
    }
}
