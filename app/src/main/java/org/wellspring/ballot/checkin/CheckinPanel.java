package org.wellspring.ballot.checkin;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wellspring.people.Member;
import org.wellspring.people.People;
import org.wellspring.platform.Role;
import org.wellspring.web.Page;
import org.wellspring.web.Panel;
import org.wellspring.web.PrivateFrames;
import org.wellspring.web.Visitor;

/** "How was the shift?" on Today, for everyone who works shifts here; who leads or administers without a team starts elsewhere. */
@Component
class CheckinPanel implements Panel {
    private final PrivateFrames frames;
    private final People people;
    private final Templates templates;

    CheckinPanel(PrivateFrames frames, People people, Templates templates) {
        this.frames = frames;
        this.people = people;
        this.templates = templates;
    }

    @Override public int place() {
        return 20;
    }

    @Override public Optional<JteModel> on(Page page) {
        return page.visitor().filter(this::worksShifts)
            .map(_ -> templates.ballotCheckin(page, frames.frame(page, "checkin", page.text().of("ballot.checkin.title"))));
    }

    private boolean worksShifts(Visitor visitor) {
        boolean leads = visitor.is(Role.WELLBEING_LEAD) || visitor.is(Role.ADMINISTRATOR);
        return visitor.is(Role.STAFF) && (!leads || people.member(visitor.person()).flatMap(Member::team).isPresent());
    }
}
