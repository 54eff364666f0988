package org.wellspring.privacy.shown;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.wellspring.platform.Role;
import org.wellspring.web.AllowedTo;
import org.wellspring.web.Page;

/** The same figures for everyone who works here and for whoever leads. */
@Controller
class FigurePages {
    private final Overviews overviews;
    private final Templates templates;

    FigurePages(Overviews overviews, Templates templates) {
        this.overviews = overviews;
        this.templates = templates;
    }

    @AllowedTo(Role.WELLBEING_LEAD) @GetMapping("/reports") JteModel reports(Page page) {
        return templates.privacyFigures(page, overviews.now(), new FigureWords(page.text()));
    }

    @AllowedTo(Role.STAFF) @GetMapping("/figures") JteModel figures(Page page) {
        return templates.privacyFigures(page, overviews.now(), new FigureWords(page.text()));
    }
}
