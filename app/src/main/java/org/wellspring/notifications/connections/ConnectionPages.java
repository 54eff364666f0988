package org.wellspring.notifications.connections;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wellspring.notifications.mail.EnterAddress;
import org.wellspring.notifications.mail.Letter;
import org.wellspring.notifications.mail.Post;
import org.wellspring.notifications.push.WebPush;
import org.wellspring.notifications.push.PushSwitch;
import org.wellspring.platform.Role;
import org.wellspring.web.AllowedTo;
import org.wellspring.web.Form;
import org.wellspring.web.Page;
import org.wellspring.web.Visitor;

/** What this installation may reach outside itself: seen, tested and switched by an administrator. */
@AllowedTo(value = Role.ADMINISTRATOR, confirmed = true)
@Controller
class ConnectionPages {
    private final Destinations destinations;
    private final Post post;
    private final PushSwitch push;
    private final WebPush webPush;
    private final SwitchPush switching;
    private final Templates templates;

    ConnectionPages(Destinations destinations, Post post, PushSwitch push, WebPush webPush, SwitchPush switching, Templates templates) {
        this.destinations = destinations;
        this.post = post;
        this.push = push;
        this.webPush = webPush;
        this.switching = switching;
        this.templates = templates;
    }

    @GetMapping("/connections") JteModel connections(Page page) {
        return page(page, Form.blank(), Optional.empty());
    }

    @PostMapping("/connections/push") String push(Visitor visitor, @RequestParam boolean on) {
        switching.turn(visitor.person(), on);
        return "redirect:/connections";
    }

    @PostMapping("/connections/test-letter") JteModel test(Page page, HttpServletRequest request, HttpServletResponse response) {
        var text = page.text();
        var form = Form.sent(request).check("address", text.of("notifications.mail.address.wrong"), EnterAddress::readable);
        boolean taken = form.sound() && post.send(new Letter(form.value("address"), text.of("notifications.mail.test.subject"), text.of("notifications.mail.test.body")));
        response.setStatus(taken ? 200 : 422);
        return page(page, form, form.sound() ? Optional.of(taken ? "notifications.connections.mail.taken" : "notifications.connections.mail.refused") : Optional.empty());
    }

    private JteModel page(Page page, Form test, Optional<String> tested) {
        return templates.notificationsConnections(page, new Connected(destinations.all(), post.server(), push.on(), webPush.keysMade(),
            List.copyOf(webPush.services().hosts()), test, tested));
    }
}
