package org.wellspring.home;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.wellspring.platform.Role;
import org.wellspring.web.AllowedTo;
import org.wellspring.web.Open;
import org.wellspring.web.Page;
import org.wellspring.web.Panel;
import org.wellspring.web.Visitor;

/** The first page of everyone, and the two that gather what other modules offer. */
@Controller
class HomePages {
    private final List<Panel> panels;
    private final Templates templates;

    HomePages(ObjectProvider<Panel> panels, Templates templates) {
        this.panels = panels.stream().sorted(Comparator.comparingInt(Panel::place)).toList();
        this.templates = templates;
    }

    /** Today; whoever leads or administers and has nothing on Today starts at their own first page. */
    @Open @GetMapping("/") Object first(Page page) {
        if (page.visitor().isEmpty()) {
            return templates.homeWelcome(page);
        }
        var shown = panels.stream().map(panel -> panel.on(page)).flatMap(Optional::stream).toList();
        var elsewhere = shown.isEmpty() ? page.visitor().flatMap(HomePages::ownFirstPage) : Optional.<String>empty();
        return elsewhere.<Object>map(place -> ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(place)).build()).orElseGet(() -> templates.homeToday(page, shown));
    }

    @AllowedTo(Role.STAFF) @GetMapping("/support") JteModel support(Page page) {
        return templates.homeSupport(page);
    }

    @AllowedTo(Role.STAFF) @GetMapping("/skills") JteModel skills(Page page) {
        return templates.homeSkills(page);
    }

    private static Optional<String> ownFirstPage(Visitor visitor) {
        return visitor.is(Role.WELLBEING_LEAD) ? Optional.of("/overview") : visitor.is(Role.ADMINISTRATOR) ? Optional.of("/admin") : Optional.empty();
    }
}
