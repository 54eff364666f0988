package org.wellspring.ballot.battery;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.wellspring.ballot.bundle.Bundles;
import org.wellspring.ballot.grid.Grids;
import org.wellspring.figures.Week;
import org.wellspring.privacy.spi.LeafId;
import org.wellspring.privacy.spi.Relay;

/** What the notice about a survey says of it, whatever became of departments and teams since. */
@Component
class Announced {
    private final Grids grids;
    private final Bundles bundles;
    private final Relay relay;

    Announced(Grids grids, Bundles bundles, Relay relay) {
        this.grids = grids;
        this.bundles = bundles;
        this.relay = relay;
    }

    boolean holds(Battery battery) {
        return grids.current().filter(grid -> bundles.announced(grid.bundleOf(battery.closes()), battery.wave())).isPresent();
    }

    /** Their names, in the order of the notice; none before it is out, or where it is told of everybody only. */
    Map<LeafId, String> divisions(Week closes) {
        var names = new LinkedHashMap<LeafId, String>();
        grids.current().flatMap(grid -> relay.declared(grid.bundleOf(closes))).stream().flatMap(declaration -> declaration.weeks().stream())
            .filter(week -> week.monday().equals(closes.toString())).flatMap(week -> week.divisions().stream()).forEach(division -> names.put(new LeafId(division.id()), division.name()));
        return names;
    }
}
