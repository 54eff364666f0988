package org.wellspring.help.counselling;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.wellspring.people.SiteId;
import org.wellspring.people.structure.Sites;
import org.wellspring.platform.Language;
import org.wellspring.platform.Role;
import org.wellspring.web.AllowedTo;
import org.wellspring.web.Form;
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
        return page(page, Form.of(Map.of("language", page.text().language().code())));
    }

    @PostMapping("/help/directory") Object add(Page page, HttpServletRequest request, HttpServletResponse response) {
        var text = page.text();
        var form = Form.sent(request).need("name", 120, text.of("help.directory.name.missing")).need("reach", 200, text.of("help.directory.reach.missing"))
            .need("cost", 120, text.of("help.directory.cost.missing")).need("wait", 120, text.of("help.directory.wait.missing")).need("hours", 120, text.of("help.directory.hours.missing"))
            .check("self", text.of("help.directory.self.missing"), answer -> answer.matches("yes|no")).need("told", 200, text.of("help.directory.told.missing"))
            .check("site", text.of("help.site.unknown"), id -> id.isEmpty() || sites.all().stream().anyMatch(site -> site.id().toString().equals(id)));
        if (!form.sound()) {
            response.setStatus(422);
            return page(page, form);
        }
        directory.add(entry(form));
        return "redirect:/help/directory";
    }

    @PostMapping("/help/directory/{id}/remove") String remove(@PathVariable("id") UUID id) {
        directory.remove(id);
        return "redirect:/help/directory";
    }

    private static Counselling entry(Form form) {
        var terms = new Counselling.Terms(form.value("cost"), form.value("wait"), form.value("hours"), form.value("self").equals("yes"), form.value("told"));
        var site = Optional.of(form.value("site")).filter(value -> !value.isEmpty()).map(UUID::fromString).map(SiteId::new);
        return new Counselling(form.id(), site, Language.ofCode(form.value("language")).orElse(Language.ENGLISH), form.value("name"), form.value("reach"), terms);
    }

    private JteModel page(Page page, Form form) {
        return templates.helpDirectory(page, directory.all(), sites.all(), form);
    }
}
