package org.wellspring.clients.contact;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.wellspring.help.Help;
import org.wellspring.help.KnownLine;
import org.wellspring.help.Line;
import org.wellspring.web.Open;
import org.wellspring.web.Pages;

/** "I am not safe" and "I want to complain": numbers at once, nothing to fill in, nobody is asked who they are. */
@Open
@Controller
class RoutePages {
    private final Contacts contacts;
    private final Help help;
    private final Pages pages;
    private final Templates templates;

    RoutePages(Contacts contacts, Help help, Pages pages, Templates templates) {
        this.contacts = contacts;
        this.help = help;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping("/clients/unsafe") JteModel unsafe(HttpServletRequest request) {
        var shown = help.numbers().stream().filter(KnownLine::shown).map(KnownLine::line).toList();
        var emergency = shown.stream().filter(line -> line.kind() == Line.Kind.EMERGENCY).toList();
        var anyone = shown.stream().filter(line -> line.kind() == Line.Kind.TALK && line.openToAnyone() && line.terms().professions().isEmpty()).toList();
        return templates.clientsUnsafe(pages.forAnyone(request), emergency, contacts.staffed(Contact.What.SAFE), anyone);
    }

    @GetMapping("/clients/complain") JteModel complain(HttpServletRequest request) {
        return templates.clientsComplain(pages.forAnyone(request), contacts.staffed(Contact.What.COMPLAINT));
    }
}
