package org.wellspring.home;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.wellspring.platform.Role;
import org.wellspring.web.AllowedTo;
import org.wellspring.web.HealthPart;
import org.wellspring.web.Page;

/** The administrator's first page: is everything well; and where data lives, is backed up and is looked at. */
@AllowedTo(Role.ADMINISTRATOR)
@Controller
class AdminPages {
    private final List<HealthPart> parts;
    private final Templates templates;

    AdminPages(List<HealthPart> parts, Templates templates) {
        this.parts = parts;
        this.templates = templates;
    }

    @GetMapping("/admin") JteModel health(Page page) {
        return templates.homeHealth(page, parts.stream().map(part -> part.now(page.text())).toList());
    }

    @GetMapping("/data") JteModel data(Page page) {
        return templates.homeData(page);
    }
}
