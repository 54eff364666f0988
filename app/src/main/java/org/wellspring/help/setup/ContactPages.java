package org.wellspring.help.setup;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.wellspring.help.Help;
import org.wellspring.help.StaffedHours;
import org.wellspring.help.Telephone;
import org.wellspring.help.UnsafeContact;
import org.wellspring.help.UnsafeForm;
import org.wellspring.help.contacts.Colleague;
import org.wellspring.help.contacts.Colleagues;
import org.wellspring.help.now.Boards;
import org.wellspring.people.SiteId;
import org.wellspring.people.structure.Sites;
import org.wellspring.platform.Role;
import org.wellspring.web.AllowedTo;
import org.wellspring.web.Form;
import org.wellspring.web.Page;
import org.wellspring.web.Visitor;

/** Where the lead says whom to ring here: when it is not safe, and which trained colleagues are on at which hours. */
@AllowedTo({Role.WELLBEING_LEAD, Role.ADMINISTRATOR})
@Controller
class ContactPages {
    private final Help help;
    private final Colleagues colleagues;
    private final Boards boards;
    private final Sites sites;
    private final Templates templates;

    ContactPages(Help help, Colleagues colleagues, Boards boards, Sites sites, Templates templates) {
        this.help = help;
        this.colleagues = colleagues;
        this.boards = boards;
        this.sites = sites;
        this.templates = templates;
    }

    @GetMapping("/help/contacts") JteModel contacts(Page page) {
        return page(page, Form.blank(), "");
    }

    @PostMapping("/help/contacts/unsafe/{site}") Object unsafe(Page page, Visitor visitor, @PathVariable("site") UUID site, HttpServletRequest request, HttpServletResponse response) {
        var form = UnsafeForm.checked(request, page.text()).check("post", page.text().of("help.site.unknown"), nothing -> isSite(site.toString()));
        if (!form.sound()) {
            response.setStatus(422);
            return page(page, form, site.toString());
        }
        help.keep(new UnsafeContact(new SiteId(site), form.value("post"), form.value("phone"), form.value("system")), visitor.person());
        return "redirect:/help/contacts";
    }

    @PostMapping("/help/contacts/colleagues") Object colleague(Page page, HttpServletRequest request, HttpServletResponse response) {
        var text = page.text();
        var days = List.of(Objects.requireNonNullElse(request.getParameterValues("day"), new String[0]));
        var form = Form.sent(request).need("post", 80, text.of("help.contacts.post.missing")).check("phone", text.of("help.contacts.phone.wrong"), Telephone::canDial)
            .check("from", text.of("help.contacts.time.wrong"), StaffedHours::isTime).check("until", text.of("help.contacts.time.wrong"), StaffedHours::isTime)
            .check("site", text.of("help.site.unknown"), this::isSite)
            .check("days", text.of("help.contacts.days.missing"), nothing -> StaffedHours.areDays(days));
        if (!form.sound()) {
            response.setStatus(422);
            return page(page, form, "colleague");
        }
        colleagues.add(new Colleague(form.id(), new SiteId(UUID.fromString(form.value("site"))), form.value("post"), form.value("phone"),
            StaffedHours.of(days, form.value("from"), form.value("until"))));
        boards.changed();
        return "redirect:/help/contacts#colleagues";
    }

    @PostMapping("/help/contacts/colleagues/{id}/remove") String remove(@PathVariable("id") UUID id) {
        colleagues.remove(id);
        boards.changed();
        return "redirect:/help/contacts#colleagues";
    }

    private boolean isSite(String id) {
        return sites.all().stream().anyMatch(site -> site.id().toString().equals(id));
    }

    /** @param which form was wrong: a site's id, {@code colleague}, or none */
    private JteModel page(Page page, Form form, String which) {
        var contacts = sites.all().stream().map(site -> new SiteContact(site, help.unsafeContact(site.id()))).toList();
        return templates.helpContacts(page, contacts, colleagues.all(), form, which);
    }
}
