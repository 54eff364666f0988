package org.wellspring.notifications.settings;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wellspring.notifications.push.PushSwitch;
import org.wellspring.notifications.delivery.PlanDelivery;
import org.wellspring.notifications.push.Phones;
import org.wellspring.notifications.push.Subscription;
import org.wellspring.notifications.push.WebPush;
import org.wellspring.platform.Role;
import org.wellspring.web.AllowedTo;
import org.wellspring.web.Page;
import org.wellspring.web.Visitor;

/** Where a person's own browser names itself as the phone for pushes, and takes it back. */
@AllowedTo(Role.STAFF)
@Controller
class PhonePages {
    private final Phones phones;
    private final WebPush push;
    private final PushSwitch allowed;
    private final PlanDelivery plan;
    private final ShowSettings show;

    PhonePages(Phones phones, WebPush push, PushSwitch allowed, PlanDelivery plan, ShowSettings show) {
        this.phones = phones;
        this.push = push;
        this.allowed = allowed;
        this.plan = plan;
        this.show = show;
    }

    @PostMapping(SettingsPages.HERE + "/phone") Object name(Page page, Visitor visitor, @RequestParam(defaultValue = "") String endpoint,
                                                           @RequestParam(defaultValue = "") String p256dh, @RequestParam(defaultValue = "") String auth, HttpServletResponse response) {
        var subscription = Subscription.heard(endpoint, p256dh, auth).filter(heard -> push.services().allow(heard.endpoint()));
        if (!allowed.on() || subscription.isEmpty()) {
            response.setStatus(422);
            return problem(page, visitor, endpoint);
        }
        phones.name(visitor.person(), page.text().language(), subscription.get());
        plan.look(visitor.person());
        return "redirect:" + SettingsPages.HERE;
    }

    @PostMapping(SettingsPages.HERE + "/phone/stop") String stop(Visitor visitor) {
        phones.forget(visitor.person());
        return "redirect:" + SettingsPages.HERE;
    }

    private JteModel problem(Page page, Visitor visitor, String endpoint) {
        return show.withPhoneProblem(page, visitor.person(), endpoint.isEmpty() ? "notifications.phone.unable" : "notifications.phone.unknown");
    }
}
