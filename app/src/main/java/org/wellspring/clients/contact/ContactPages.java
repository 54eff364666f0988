package org.wellspring.clients.contact;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.wellspring.audit.Act;
import org.wellspring.audit.Audit;
import org.wellspring.platform.Role;
import org.wellspring.web.AllowedTo;
import org.wellspring.web.Form;
import org.wellspring.web.Page;
import org.wellspring.web.Visitor;

/** Where the wellbeing lead says whom clients can ring, and when. */
@Controller("clientContactPages")
@AllowedTo(Role.WELLBEING_LEAD)
class ContactPages {
    private final Contacts contacts;
    private final Audit audit;
    private final TransactionTemplate transaction;
    private final Templates templates;

    ContactPages(Contacts contacts, Audit audit, TransactionTemplate transaction, Templates templates) {
        this.contacts = contacts;
        this.audit = audit;
        this.transaction = transaction;
        this.templates = templates;
    }

    @GetMapping("/clients/contacts") JteModel contacts(Page page) {
        return templates.clientsContacts(page, contacts.all(), Form.of(Map.of("from", "08:00", "until", "16:00")));
    }

    @PostMapping("/clients/contacts") Object add(Page page, Visitor visitor, HttpServletRequest request, HttpServletResponse response) {
        var form = ContactForm.checked(request, page.text());
        if (!form.sound()) {
            response.setStatus(422);
            return templates.clientsContacts(page, contacts.all(), form);
        }
        transaction.executeWithoutResult(_ -> {
            contacts.add(ContactForm.contact(form, request));
            audit.record(visitor.person(), Act.CLIENT_CONTACT_KEPT, form.value("post"));
        });
        return "redirect:/clients/contacts";
    }

    @PostMapping("/clients/contacts/{id}/remove") String remove(Visitor visitor, @PathVariable UUID id) {
        transaction.executeWithoutResult(_ -> {
            if (contacts.remove(id)) {
                audit.record(visitor.person(), Act.CLIENT_CONTACT_REMOVED, id.toString());
            }
        });
        return "redirect:/clients/contacts";
    }
}
