package org.wellspring.clients.words;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wellspring.clients.Here;
import org.wellspring.figures.Week;
import org.wellspring.people.People;
import org.wellspring.web.Page;
import org.wellspring.web.Panel;

/** On Today of everybody in the team, while there are thanks. */
@Component
class ThanksPanel implements Panel {
    private static final int PLACE = 40;

    private final Thanks thanks;
    private final People people;
    private final Here here;
    private final Templates templates;

    ThanksPanel(Thanks thanks, People people, Here here, Templates templates) {
        this.thanks = thanks;
        this.people = people;
        this.here = here;
        this.templates = templates;
    }

    @Override public int place() {
        return PLACE;
    }

    @Override public Optional<JteModel> on(Page page) {
        var today = here.today();
        return page.visitor().flatMap(visitor -> people.teamOf(visitor.person(), today)).map(team -> thanks.to(team, Week.of(today)))
            .filter(lines -> !lines.isEmpty()).map(lines -> templates.clientsPanel(page, lines));
    }
}
