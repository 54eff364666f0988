package org.wellspring.adoption.overview;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.wellspring.platform.Role;
import org.wellspring.web.AllowedTo;
import org.wellspring.web.OverviewPart;
import org.wellspring.web.Page;

/** The wellbeing lead's first page: what waits, who is in, what comes next. */
@AllowedTo(Role.WELLBEING_LEAD)
@Controller
class OverviewPages {
    private final List<OverviewPart> parts;
    private final Later later;
    private final Templates templates;

    OverviewPages(ObjectProvider<OverviewPart> parts, Later later, Templates templates) {
        this.parts = parts.stream().sorted(Comparator.comparingInt(OverviewPart::place)).toList();
        this.later = later;
        this.templates = templates;
    }

    @GetMapping("/overview") JteModel overview(Page page) {
        return templates.adoptionOverview(page, parts.stream().map(part -> part.on(page)).flatMap(Optional::stream).toList());
    }

    @PostMapping("/overview/later/{item}") String tick(@PathVariable String item) {
        later.tick(Later.named(item).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        return "redirect:/overview#later";
    }
}
