package org.wellspring.notifications.settings;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.wellspring.notifications.delivery.PlanDelivery;
import org.wellspring.notifications.mail.EnterAddress;
import org.wellspring.notifications.mail.Mailboxes;
import org.wellspring.platform.Role;
import org.wellspring.web.AllowedTo;
import org.wellspring.web.Form;
import org.wellspring.web.Page;
import org.wellspring.web.Visitor;

/** Where a person enters a mail address of their own, says that it is theirs, and takes it back. */
@AllowedTo(Role.STAFF)
@Controller
class MailPages {
    private final EnterAddress enter;
    private final Mailboxes mailboxes;
    private final PlanDelivery plan;
    private final ShowSettings show;
    private final Templates templates;

    MailPages(EnterAddress enter, Mailboxes mailboxes, PlanDelivery plan, ShowSettings show, Templates templates) {
        this.enter = enter;
        this.mailboxes = mailboxes;
        this.plan = plan;
        this.show = show;
        this.templates = templates;
    }

    @PostMapping(SettingsPages.HERE + "/mail") Object enter(Page page, Visitor visitor, HttpServletRequest request, HttpServletResponse response) {
        var form = Form.sent(request).check("address", page.text().of("notifications.mail.address.wrong"), EnterAddress::readable);
        if (form.sound()) {
            var outcome = enter.enter(visitor.person(), page.text(), form.value("address"));
            form = form.check("address", page.text().of(outcome.message()), _ -> outcome == EnterAddress.Outcome.WRITTEN);
        }
        if (!form.sound()) {
            response.setStatus(422);
            return show.withAddress(page, visitor.person(), form);
        }
        return "redirect:" + SettingsPages.HERE;
    }

    /** Mail programs open links by themselves, so opening it confirms nothing. */
    @GetMapping(SettingsPages.HERE + "/mail/{word}") JteModel arrived(Page page, @PathVariable String word) {
        return templates.notificationsConfirm(page, word, false);
    }

    @PostMapping(SettingsPages.HERE + "/mail/{word}") Object confirm(Page page, Visitor visitor, @PathVariable String word, HttpServletResponse response) {
        if (!enter.confirm(visitor.person(), word)) {
            response.setStatus(422);
            return templates.notificationsConfirm(page, word, true);
        }
        plan.look(visitor.person());
        return "redirect:" + SettingsPages.HERE;
    }

    @PostMapping(SettingsPages.HERE + "/mail-stop") String stop(Visitor visitor) {
        mailboxes.forget(visitor.person());
        return "redirect:" + SettingsPages.HERE;
    }
}
