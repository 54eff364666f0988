package org.wellspring.adoption.firstrun;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wellspring.platform.Role;
import org.wellspring.web.Page;
import org.wellspring.web.Panel;

/** Leads the lead back to where the first run was left. */
@Component
class SetUpPanel implements Panel {
    private final Steps steps;
    private final Templates templates;

    SetUpPanel(Steps steps, Templates templates) {
        this.steps = steps;
        this.templates = templates;
    }

    @Override public int place() {
        return 5;
    }

    @Override public Optional<JteModel> on(Page page) {
        return page.visitor().filter(visitor -> visitor.is(Role.WELLBEING_LEAD)).map(_ -> steps.progress()).filter(progress -> !progress.finished())
            .flatMap(Progress::next).map(next -> templates.adoptionGoOn(page, next));
    }
}
