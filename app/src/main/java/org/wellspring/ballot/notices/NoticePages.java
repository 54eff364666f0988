package org.wellspring.ballot.notices;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.wellspring.ballot.Notices;
import org.wellspring.web.Open;
import org.wellspring.web.Page;

/** The chain of notices, in words people can compare with the poster. */
@Open
@Controller
class NoticePages {
    private final Notices notices;
    private final Templates templates;

    NoticePages(Notices notices, Templates templates) {
        this.notices = notices;
        this.templates = templates;
    }

    @GetMapping("/notices") JteModel notices(Page page) {
        return templates.ballotNotices(page, notices.all());
    }
}
