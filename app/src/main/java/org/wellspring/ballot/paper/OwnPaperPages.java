package org.wellspring.ballot.paper;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wellspring.platform.Role;
import org.wellspring.web.AllowedTo;
import org.wellspring.web.Page;
import org.wellspring.web.Visitor;

/** Where each person says for themselves whether they would rather answer on paper. */
@Controller
@AllowedTo(Role.STAFF)
class OwnPaperPages {
    private static final String HERE = "/me/paper";

    private final ShowPaper show;
    private final Wishes wishes;
    private final When when;
    private final Templates templates;

    OwnPaperPages(ShowPaper show, Wishes wishes, When when, Templates templates) {
        this.show = show;
        this.wishes = wishes;
        this.when = when;
        this.templates = templates;
    }

    @GetMapping(HERE) JteModel own(Page page, Visitor visitor) {
        return templates.ballotOwnPaper(page, wishes.of(visitor.person()), when.onPaper(visitor.person()), show.from());
    }

    @PostMapping(HERE) String change(Visitor visitor, @RequestParam(defaultValue = "") String paper) {
        if (paper.equals("yes")) {
            wishes.add(visitor.person(), when.today());
        } else {
            wishes.remove(visitor.person());
        }
        return "redirect:" + HERE;
    }
}
