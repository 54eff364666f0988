package org.wellspring.ballot.battery;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wellspring.ballot.bundle.Bundles;
import org.wellspring.ballot.grid.Grid;
import org.wellspring.ballot.grid.Grids;
import org.wellspring.figures.grid.Profile;
import org.wellspring.platform.Role;
import org.wellspring.web.Page;
import org.wellspring.web.Panel;

/** A line on Today while a survey can be answered: the same for everyone, because nobody knows who has. */
@Component
class SurveyPanel implements Panel {
    private final Clock clock;
    private final Grids grids;
    private final Bundles bundles;
    private final Batteries batteries;
    private final Templates templates;

    SurveyPanel(Clock clock, Grids grids, Bundles bundles, Batteries batteries, Templates templates) {
        this.clock = clock;
        this.grids = grids;
        this.bundles = bundles;
        this.batteries = batteries;
        this.templates = templates;
    }

    @Override public int place() {
        return 40;
    }

    @Override public Optional<JteModel> on(Page page) {
        return page.visitor().filter(visitor -> visitor.is(Role.STAFF)).flatMap(_ -> grids.current()).flatMap(this::answerable)
            .map(battery -> templates.ballotSurveyToday(page, battery.closes().plus(1).monday()));
    }

    /** From the first Monday of its bundle until it closes, once its notice is out. */
    private Optional<Battery> answerable(Grid grid) {
        var now = clock.instant();
        var bundle = grid.calendar(Profile.SMALL).holds(grid.weekOf(now)) ? grid.nextBundle(now) - 1 : -1;
        return bundle < 0 || !bundles.published(bundle) ? Optional.empty()
            : grid.weeksOfBundle(bundle).stream().filter(week -> !grid.closed(week, now)).flatMap(week -> batteries.closingWith(week).stream()).findFirst();
    }
}
