package org.wellspring.voice.ask;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wellspring.figures.Week;
import org.wellspring.platform.TeamId;
import org.wellspring.voice.AskId;

/**
 * What a release changes about one ask of one leaf.
 *
 * @param stronger open asks that this support belongs to
 * @param first teams of the leaf for which the ask is new
 */
record Raised(Set<AskId> stronger, Set<TeamId> first) {
    static Raised by(Week week, Set<TeamId> leaf, List<Standing> known) {
        var stronger = new HashSet<AskId>();
        var first = new HashSet<>(leaf);
        for (var ask : known) {
            if (ask.covers(week)) {
                first.removeAll(ask.teams());
                if (ask.open()) {
                    stronger.add(ask.id());
                }
            }
        }
        return new Raised(stronger, first);
    }
}
