package org.wellspring.people.register;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wellspring.platform.Role;
import org.wellspring.web.Page;
import org.wellspring.web.Panel;

/** On a supervisor's Today, while somebody of their team waits to be confirmed by them. */
@Component
class WaitingPanel implements Panel {
    private static final int PLACE = 45;

    private final Waiting waiting;
    private final Templates templates;

    WaitingPanel(Waiting waiting, Templates templates) {
        this.waiting = waiting;
        this.templates = templates;
    }

    @Override public int place() {
        return PLACE;
    }

    @Override public Optional<JteModel> on(Page page) {
        return page.visitor().filter(visitor -> visitor.is(Role.SUPERVISOR)).map(waiting::count).filter(count -> count > 0).map(count -> templates.peopleWaitingCount(page, count));
    }
}
