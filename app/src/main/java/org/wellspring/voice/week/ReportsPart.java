package org.wellspring.voice.week;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wellspring.people.People;
import org.wellspring.platform.Role;
import org.wellspring.privacy.spi.Figures;
import org.wellspring.privacy.spi.LeafOfTeam;
import org.wellspring.voice.ask.AskKey;
import org.wellspring.voice.ask.Here;
import org.wellspring.voice.picklist.Packs;
import org.wellspring.web.OverviewPart;
import org.wellspring.web.Page;

/** For the wellbeing lead: the newest week's work reports, every team as its own supervisor sees it, in the order of the list of teams. */
@Component
class ReportsPart implements OverviewPart {
    private static final int PLACE = 16;

    private final LeafOfTeam leaves;
    private final Figures figures;
    private final People people;
    private final Packs packs;
    private final Here here;
    private final Templates templates;

    ReportsPart(LeafOfTeam leaves, Figures figures, People people, Packs packs, Here here, Templates templates) {
        this.leaves = leaves;
        this.figures = figures;
        this.people = people;
        this.packs = packs;
        this.here = here;
        this.templates = templates;
    }

    @Override public int place() {
        return PLACE;
    }

    @Override public Optional<JteModel> on(Page page) {
        return page.visitor().filter(visitor -> visitor.is(Role.WELLBEING_LEAD)).flatMap(_ -> figures.newest())
            .map(week -> templates.voiceReports(page, Reports.of(week, people.teams(), leaves.leaves(week), figures.bandsOfLeaves(week)), words(page)));
    }

    private WeekWords words(Page page) {
        return new WeekWords(page.text(), packs.reported(here.pack(), page.text().language()), AskKey::toString);
    }
}
