package org.wellspring.help.confidential;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.wellspring.platform.Role;
import org.wellspring.web.AllowedTo;
import org.wellspring.web.Form;
import org.wellspring.web.Open;
import org.wellspring.web.Page;
import org.wellspring.web.Pages;

/** Conflict and bullying are not counted here; this page leads to the people who can act in confidence. */
@Controller
class SpeakPages {
    private final Routes routes;
    private final Pages pages;
    private final Templates templates;

    SpeakPages(Routes routes, Pages pages, Templates templates) {
        this.routes = routes;
        this.pages = pages;
        this.templates = templates;
    }

    @Open @GetMapping("/speak") JteModel speak(HttpServletRequest request) {
        return templates.helpSpeak(pages.forAnyone(request), routes.route());
    }

    @AllowedTo({Role.WELLBEING_LEAD, Role.ADMINISTRATOR})
    @GetMapping("/speak/route") JteModel route(Page page) {
        var known = routes.route().map(route -> Map.of("name", route.name(), "reach", route.reach(), "hours", route.hours(), "who", route.whoReads())).orElse(Map.of());
        return templates.helpRoute(page, Form.of(known));
    }

    @AllowedTo({Role.WELLBEING_LEAD, Role.ADMINISTRATOR})
    @PostMapping("/speak/route") Object keep(Page page, HttpServletRequest request, HttpServletResponse response) {
        var text = page.text();
        var form = Form.sent(request).need("name", 120, text.of("help.route.name.missing")).need("reach", 200, text.of("help.route.reach.missing"))
            .need("hours", 120, text.of("help.route.hours.missing")).need("who", 200, text.of("help.route.who.missing"));
        if (!form.sound()) {
            response.setStatus(422);
            return templates.helpRoute(page, form);
        }
        routes.keep(new Route(form.value("name"), form.value("reach"), form.value("hours"), form.value("who")));
        return "redirect:/speak";
    }
}
