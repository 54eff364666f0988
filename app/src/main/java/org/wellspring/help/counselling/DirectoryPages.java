package org.wellspring.help.counselling;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wellspring.people.SiteId;
import org.wellspring.people.structure.Sites;
import org.wellspring.platform.Language;
import org.wellspring.platform.Role;
import org.wellspring.web.AllowedTo;
import org.wellspring.web.Filled;
import org.wellspring.web.Page;

/** Where the lead writes the counselling directory. */
@AllowedTo({Role.WELLBEING_LEAD, Role.ADMINISTRATOR})
@Controller
class DirectoryPages {
    private final CounsellingDirectory directory;
    private final Sites sites;
    private final Templates templates;

    DirectoryPages(CounsellingDirectory directory, Sites sites, Templates templates) {
        this.directory = directory;
        this.sites = sites;
        this.templates = templates;
    }

    @GetMapping("/help/directory") JteModel directory(Page page) {
        return page(page, Filled.blank(Map.of("language", page.text().language().code())));
    }

    @PostMapping("/help/directory") Object add(Page page, @RequestParam Map<String, String> typed, HttpServletResponse response) {
        var filled = Filled.typed(typed).need("name", 120, "help.directory.name.missing").need("reach", 200, "help.directory.reach.missing")
            .need("cost", 120, "help.directory.cost.missing").need("wait", 120, "help.directory.wait.missing").need("hours", 120, "help.directory.hours.missing")
            .check("self", "help.directory.self.missing", answer -> answer.matches("yes|no")).need("told", 200, "help.directory.told.missing")
            .check("site", "help.site.unknown", id -> id.isEmpty() || sites.all().stream().anyMatch(site -> site.id().toString().equals(id)));
        if (filled.wrong()) {
            response.setStatus(422);
            return page(page, filled);
        }
        directory.add(entry(filled));
        return "redirect:/help/directory";
    }

    @PostMapping("/help/directory/{id}/remove") String remove(@PathVariable("id") UUID id) {
        directory.remove(id);
        return "redirect:/help/directory";
    }

    private static Counselling entry(Filled filled) {
        var terms = new Counselling.Terms(filled.value("cost"), filled.value("wait"), filled.value("hours"), filled.value("self").equals("yes"), filled.value("told"));
        var site = Optional.of(filled.value("site")).filter(value -> !value.isEmpty()).map(UUID::fromString).map(SiteId::new);
        return new Counselling(filled.id(), site, Language.ofCode(filled.value("language")).orElse(Language.ENGLISH), filled.value("name"), filled.value("reach"), terms);
    }

    private JteModel page(Page page, Filled filled) {
        return templates.helpDirectory(page, directory.all(), sites.all(), filled);
    }
}
