package org.wellspring.people.me;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.wellspring.platform.Role;
import org.wellspring.web.AllowedTo;
import org.wellspring.web.Page;
import org.wellspring.web.Visitor;

/** A person's own page. */
@AllowedTo(Role.STAFF)
@Controller
class MePages {
    private final Templates templates;

    MePages(Templates templates) {
        this.templates = templates;
    }

    @GetMapping("/me") JteModel me(Page page, Visitor visitor) {
        return templates.peopleMe(page, visitor);
    }
}
