package org.wellspring.help.setup;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wellspring.help.Help;
import org.wellspring.help.Telephone;
import org.wellspring.help.UnsafeContact;
import org.wellspring.help.UnsafeForm;
import org.wellspring.help.contacts.Colleague;
import org.wellspring.help.contacts.Colleagues;
import org.wellspring.people.SiteId;
import org.wellspring.people.structure.Sites;
import org.wellspring.platform.Role;
import org.wellspring.web.AllowedTo;
import org.wellspring.web.Filled;
import org.wellspring.web.Page;
import org.wellspring.web.Visitor;

/** Where the lead says whom to ring here: when it is not safe, and which trained colleagues are on at which hours. */
@AllowedTo({Role.WELLBEING_LEAD, Role.ADMINISTRATOR})
@Controller
class ContactPages {
    private final Help help;
    private final Colleagues colleagues;
    private final Sites sites;
    private final Templates templates;

    ContactPages(Help help, Colleagues colleagues, Sites sites, Templates templates) {
        this.help = help;
        this.colleagues = colleagues;
        this.sites = sites;
        this.templates = templates;
    }

    @GetMapping("/help/contacts") JteModel contacts(Page page) {
        return page(page, Filled.blank(Map.of()), "");
    }

    @PostMapping("/help/contacts/unsafe/{site}") Object unsafe(Page page, Visitor visitor, @PathVariable("site") UUID site, @RequestParam Map<String, String> typed, HttpServletResponse response) {
        var filled = UnsafeForm.checked(typed).check("post", "help.site.unknown", nothing -> isSite(site.toString()));
        if (filled.wrong()) {
            response.setStatus(422);
            return page(page, filled, site.toString());
        }
        help.keep(new UnsafeContact(new SiteId(site), filled.value("post"), filled.value("phone"), filled.value("system")), visitor.person());
        return "redirect:/help/contacts";
    }

    @PostMapping("/help/contacts/colleagues") Object colleague(Page page, @RequestParam MultiValueMap<String, String> typed, HttpServletResponse response) {
        var filled = Filled.typed(typed.toSingleValueMap()).need("post", 80, "help.contacts.post.missing").check("phone", "help.contacts.phone.wrong", Telephone::canDial)
            .check("from", "help.contacts.time.wrong", StaffedHours::isTime).check("until", "help.contacts.time.wrong", StaffedHours::isTime)
            .check("site", "help.site.unknown", this::isSite);
        var days = typed.getOrDefault("day", List.of());
        if (filled.check("days", "help.contacts.days.missing", nothing -> StaffedHours.areDays(days)).wrong()) {
            response.setStatus(422);
            return page(page, filled, "colleague");
        }
        colleagues.add(new Colleague(filled.id(), new SiteId(UUID.fromString(filled.value("site"))), filled.value("post"), filled.value("phone"),
            StaffedHours.of(days, filled.value("from"), filled.value("until"))));
        return "redirect:/help/contacts#colleagues";
    }

    @PostMapping("/help/contacts/colleagues/{id}/remove") String remove(@PathVariable("id") UUID id) {
        colleagues.remove(id);
        return "redirect:/help/contacts#colleagues";
    }

    private boolean isSite(String id) {
        return sites.all().stream().anyMatch(site -> site.id().toString().equals(id));
    }

    /** @param form which form was wrong: a site's id, {@code colleague}, or none */
    private JteModel page(Page page, Filled filled, String form) {
        var contacts = sites.all().stream().map(site -> new SiteContact(site, help.unsafeContact(site.id()))).toList();
        return templates.helpContacts(page, contacts, colleagues.all(), filled, form);
    }
}
