package org.wellspring.voice.reply;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wellspring.people.People;
import org.wellspring.people.Team;
import org.wellspring.platform.Role;
import org.wellspring.voice.ask.Here;
import org.wellspring.web.OverviewPart;
import org.wellspring.web.Page;

/** For the wellbeing lead: how the promises of a year stand. */
@Component
class PromisesPart implements OverviewPart {
    private static final int PLACE = 12;

    private final AskedAndAnswered asked;
    private final People people;
    private final Here here;
    private final Templates templates;

    PromisesPart(AskedAndAnswered asked, People people, Here here, Templates templates) {
        this.asked = asked;
        this.people = people;
        this.here = here;
        this.templates = templates;
    }

    @Override public int place() {
        return PLACE;
    }

    @Override public Optional<JteModel> on(Page page) {
        return page.visitor().filter(visitor -> visitor.is(Role.WELLBEING_LEAD)).map(_ -> promises()).filter(promises -> promises.all() > 0)
            .map(promises -> templates.voicePromises(page, promises));
    }

    private Promises promises() {
        return Promises.of(asked.of(people.teams().stream().map(Team::id).toList()), here.today());
    }
}
