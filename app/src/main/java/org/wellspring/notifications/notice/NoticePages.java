package org.wellspring.notifications.notice;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.wellspring.people.Organisation;
import org.wellspring.people.People;
import org.wellspring.platform.Role;
import org.wellspring.web.AllowedTo;
import org.wellspring.web.Page;
import org.wellspring.web.Visitor;

/** A person's own list of what they were told. */
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

    @Transactional @PostMapping("/me/notices/{id}/put-away") String putAway(Visitor visitor, @PathVariable UUID id) {
        notices.putAway(visitor.person(), id);
        return "redirect:/me/notices";
    }
}
