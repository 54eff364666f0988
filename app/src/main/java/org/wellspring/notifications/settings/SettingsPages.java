package org.wellspring.notifications.settings;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.wellspring.platform.Role;
import org.wellspring.web.AllowedTo;
import org.wellspring.web.Page;
import org.wellspring.web.Visitor;

/** Where each person, and nobody for them, says what may reach them outside the app. */
@AllowedTo(Role.STAFF)
@Controller
class SettingsPages {
    static final String HERE = "/me/notifications";

    private final ShowSettings show;
    private final ChangeWishes change;

    SettingsPages(ShowSettings show, ChangeWishes change) {
        this.show = show;
        this.change = change;
    }

    @GetMapping(HERE) JteModel settings(Page page, Visitor visitor) {
        return show.asKept(page, visitor.person());
    }

    @PostMapping(HERE) Object wish(Page page, Visitor visitor, HttpServletRequest request, HttpServletResponse response) {
        var form = WishesForm.sent(request, page.text());
        if (!form.sound()) {
            response.setStatus(422);
            return show.withWishes(page, visitor.person(), form);
        }
        change.to(visitor.person(), WishesForm.meant(form));
        return "redirect:" + HERE;
    }

    @PostMapping(HERE + "/off") String off(Visitor visitor) {
        change.toNothing(visitor.person());
        return "redirect:" + HERE;
    }
}
