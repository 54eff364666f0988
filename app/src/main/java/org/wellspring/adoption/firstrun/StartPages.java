package org.wellspring.adoption.firstrun;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.wellspring.platform.Role;
import org.wellspring.web.AllowedTo;
import org.wellspring.web.Page;

/** The list of the eight steps, with what is done and where to go on. */
@AllowedTo(Role.WELLBEING_LEAD)
@Controller
class StartPages {
    private final Steps steps;
    private final Templates templates;

    StartPages(Steps steps, Templates templates) {
        this.steps = steps;
        this.templates = templates;
    }

    @GetMapping("/start") JteModel steps(Page page) {
        return templates.adoptionStart(page, steps.progress());
    }
}
