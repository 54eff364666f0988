package org.wellspring.notifications.notice;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wellspring.web.Page;
import org.wellspring.web.Panel;

/** A line on top of Today while something about the safety of this person's account is unread; otherwise nothing. */
@Component
class AccountPanel implements Panel {
    private final Notices notices;
    private final Clock clock;
    private final Templates templates;

    AccountPanel(Notices notices, Clock clock, Templates templates) {
        this.notices = notices;
        this.clock = clock;
        this.templates = templates;
    }

    @Override public int place() {
        return 5;
    }

    @Override public Optional<JteModel> on(Page page) {
        return page.visitor()
            .flatMap(visitor -> notices.of(visitor.person(), clock.instant()).stream().filter(NoticeLine::account).findFirst())
            .map(line -> templates.notificationsAccount(page, line));
    }
}
