package org.wellspring.ballot.paper;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wellspring.web.Page;
import org.wellspring.web.Panel;
import org.wellspring.web.Visitor;

/** On Today and in the place of a survey, for whoever answers on paper in these four weeks: why nothing counts from here, and the way back. */
@Component
public class PaperPanel implements Panel {
    private final When when;
    private final Wishes wishes;
    private final Templates templates;

    PaperPanel(When when, Wishes wishes, Templates templates) {
        this.when = when;
        this.wishes = wishes;
        this.templates = templates;
    }

    @Override public int place() {
        return 15;
    }

    @Override public Optional<JteModel> on(Page page) {
        return page.visitor().map(Visitor::person).filter(when::onPaper)
            .map(person -> templates.ballotOnPaper(page, wishes.of(person), when.next().map(When.Next::from)));
    }
}
