package org.wellspring.people.cover;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wellspring.people.directory.Days;
import org.wellspring.web.OverviewPart;
import org.wellspring.web.Page;

/** For the wellbeing lead: how many supervisors have somebody standing in today, and the way to arrange it. */
@Component
class SupervisorsPart implements OverviewPart {
    private static final int PLACE = 22;

    private final InCharge inCharge;
    private final Covers covers;
    private final Days days;
    private final Templates templates;

    SupervisorsPart(InCharge inCharge, Covers covers, Days days, Templates templates) {
        this.inCharge = inCharge;
        this.covers = covers;
        this.days = days;
        this.templates = templates;
    }

    @Override public int place() {
        return PLACE;
    }

    @Override public Optional<JteModel> on(Page page) {
        var supervisors = inCharge.ofAnyTeam(days.today());
        if (supervisors.isEmpty()) {
            return Optional.empty();
        }
        var covered = covers.of(supervisors, days.today()).stream().filter(line -> line.runsOn(days.today())).map(CoverLine::supervisor).distinct().count();
        return Optional.of(templates.peopleSupervisorsPart(page, supervisors.size(), (int) covered));
    }
}
