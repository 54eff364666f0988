package org.wellspring.people.register;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wellspring.web.OverviewPart;
import org.wellspring.web.Page;

/** On the overview, while somebody waits to be confirmed by its reader. */
@Component
class WaitingPart implements OverviewPart {
    private static final int PLACE = 17;

    private final Waiting waiting;
    private final Templates templates;

    WaitingPart(Waiting waiting, Templates templates) {
        this.waiting = waiting;
        this.templates = templates;
    }

    @Override public int place() {
        return PLACE;
    }

    @Override public Optional<JteModel> on(Page page) {
        return page.visitor().map(waiting::count).filter(count -> count > 0).map(count -> templates.peopleWaitingCount(page, count));
    }
}
