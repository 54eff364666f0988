package org.wellspring.notifications.notice;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.wellspring.people.Organisation;
import org.wellspring.people.People;
import org.wellspring.platform.Role;
import org.wellspring.web.AllowedTo;
import org.wellspring.web.Page;
import org.wellspring.web.Visitor;

/** A person's own list of what they were told. Each line leads to the one place where it is dealt with. */
@AllowedTo(Role.STAFF)
@Controller
class NoticePages {
    private final Notices notices;
    private final People people;
    private final Clock clock;
    private final Templates templates;

    NoticePages(Notices notices, People people, Clock clock, Templates templates) {
        this.notices = notices;
        this.people = people;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping("/me/notices") JteModel notices(Page page, Visitor visitor) {
        var zone = people.organisation().map(Organisation::zone).orElse(java.time.ZoneOffset.UTC);
        return templates.notificationsNotices(page, notices.of(visitor.person(), clock.instant()), zone);
    }
}
