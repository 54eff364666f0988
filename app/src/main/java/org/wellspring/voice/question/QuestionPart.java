package org.wellspring.voice.question;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wellspring.platform.Role;
import org.wellspring.web.OverviewPart;
import org.wellspring.web.Page;

/** Tells the wellbeing lead in time that a question will not be asked. */
@Component
class QuestionPart implements OverviewPart {
    private final QuestionLines lines;
    private final Templates templates;

    QuestionPart(QuestionLines lines, Templates templates) {
        this.lines = lines;
        this.templates = templates;
    }

    @Override public int place() {
        return 15;
    }

    @Override public Optional<JteModel> on(Page page) {
        return page.visitor().filter(visitor -> visitor.is(Role.WELLBEING_LEAD))
            .map(_ -> lines.all(page.text()).stream().filter(QuestionLine::blocked).toList())
            .filter(blocked -> !blocked.isEmpty()).map(blocked -> templates.voiceBlocked(page, blocked));
    }
}
