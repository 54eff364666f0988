package org.wellspring.ballot.grid;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wellspring.ballot.Quarters;
import org.wellspring.figures.Week;

/** Tells quarters from the one grid. */
@Component
class QuartersOfGrid implements Quarters {
    private final Grids grids;
    private final Clock clock;

    QuartersOfGrid(Grids grids, Clock clock) {
        this.grids = grids;
        this.clock = clock;
    }

    @Override public Optional<Running> running() {
        return grids.begun().map(grid -> new Running(grid.firstWeekOfQuarter(grid.quarterOf(latest(grid.weekOf(clock.instant()), grid.start()))), grid.zone()));
    }

    private static Week latest(Week one, Week other) {
        return one.isBefore(other) ? other : one;
    }
}
