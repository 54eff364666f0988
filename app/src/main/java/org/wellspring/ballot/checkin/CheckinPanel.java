package org.wellspring.ballot.checkin;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wellspring.platform.Role;
import org.wellspring.web.Page;
import org.wellspring.web.Panel;
import org.wellspring.web.PrivateFrames;

/** "How was the shift?" on Today, for everyone who works here. */
@Component
class CheckinPanel implements Panel {
    private final PrivateFrames frames;
    private final Templates templates;

    CheckinPanel(PrivateFrames frames, Templates templates) {
        this.frames = frames;
        this.templates = templates;
    }

    @Override public int place() {
        return 20;
    }

    @Override public Optional<JteModel> on(Page page) {
        return page.visitor().filter(visitor -> visitor.is(Role.STAFF))
            .map(_ -> templates.ballotCheckin(page, frames.frame(page, "checkin", page.text().of("ballot.checkin.title"))));
    }
}
