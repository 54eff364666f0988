package org.wellspring.help.counselling;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.wellspring.people.structure.Site;
import org.wellspring.people.structure.Sites;
import org.wellspring.web.Open;
import org.wellspring.web.Pages;

/** Counselling and other help, with what one wants to know before going. Does not ask who reads it. */
@Open
@Controller
class CounsellingPages {
    private final CounsellingDirectory directory;
    private final Sites sites;
    private final Pages pages;
    private final Templates templates;

    CounsellingPages(CounsellingDirectory directory, Sites sites, Pages pages, Templates templates) {
        this.directory = directory;
        this.sites = sites;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping("/help/counselling") JteModel counselling(HttpServletRequest request) {
        var page = pages.forAnyone(request);
        var language = page.text().language();
        var entries = directory.all().stream().sorted(Comparator.comparing(entry -> entry.language() != language)).toList();
        var names = sites.all().stream().collect(Collectors.toMap(Site::id, Site::name));
        return templates.helpCounselling(page, entries, names);
    }
}
