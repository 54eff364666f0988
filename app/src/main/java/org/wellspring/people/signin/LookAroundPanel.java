package org.wellspring.people.signin;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.wellspring.web.Page;
import org.wellspring.web.Panel;

/** At the end of the demonstration's Today: the other roles. */
@Component
class LookAroundPanel implements Panel {
    private final ObjectProvider<LookAround> demonstration;
    private final Templates templates;

    LookAroundPanel(ObjectProvider<LookAround> demonstration, Templates templates) {
        this.demonstration = demonstration;
        this.templates = templates;
    }

    @Override public int place() {
        return 90;
    }

    @Override public Optional<JteModel> on(Page page) {
        return demonstration.stream().findFirst().map(here -> templates.peopleLookAroundPanel(page, List.copyOf(here.people().keySet())));
    }
}
