package org.wellspring.ballot.bundle;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.wellspring.ballot.grid.Grid;
import org.wellspring.ballot.grid.Grids;
import org.wellspring.ballot.keys.IssuerKeys;
import org.wellspring.ballot.paper.Sheets;
import org.wellspring.figures.Week;
import org.wellspring.figures.grid.Calendar;

/** Destroys what a closed week must not leave behind: its issuing keys, and with the bundle who counted, who fetched tokens and whose slips were made. */
@Component
public class CloseWeeks {
    private final Clock clock;
    private final Grids grids;
    private final Bundles bundles;
    private final IssuerKeys keys;
    private final Sheets sheets;

    CloseWeeks(Clock clock, Grids grids, Bundles bundles, IssuerKeys keys, Sheets sheets) {
        this.clock = clock;
        this.grids = grids;
        this.bundles = bundles;
        this.keys = keys;
        this.sheets = sheets;
    }

    public void closeDue() {
        grids.current().ifPresent(this::closeDue);
    }

    private void closeDue(Grid grid) {
        var now = clock.instant();
        keys.weeks().stream().filter(week -> grid.closed(week, now)).forEach(keys::destroy);
        var ended = bundles.all().stream().filter(drawn -> grid.closed(drawn.first().plus(Calendar.BUNDLE - 1), now)).toList();
        ended.stream().filter(drawn -> !drawn.published()).forEach(drawn -> bundles.dropUnpublished(drawn.number()));
        ended.stream().map(Bundles.Drawn::first).max(Week::compareTo).ifPresent(first -> {
            bundles.forgetPeopleUpTo(first);
            sheets.forgetBefore(first.plus(Calendar.BUNDLE));
        });
    }
}
