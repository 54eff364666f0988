package org.wellspring.people.me;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.wellspring.people.directory.Days;
import org.wellspring.people.signin.Sessions;
import org.wellspring.platform.Role;
import org.wellspring.web.AllowedTo;
import org.wellspring.web.Page;
import org.wellspring.web.Visitor;

/** Where a person is signed in, and how to end that. */
@AllowedTo(Role.STAFF)
@Controller
class DevicesPages {
    private final Sessions sessions;
    private final Templates templates;
    private final Days days;

    DevicesPages(Sessions sessions, Templates templates, Days days) {
        this.sessions = sessions;
        this.templates = templates;
        this.days = days;
    }

    @GetMapping("/me/devices") JteModel show(Page page, Visitor visitor, HttpServletRequest request) {
        return templates.peopleDevices(page, sessions.of(request, visitor.person()), days.zone());
    }

    @PostMapping("/me/devices/{handle}/end") void end(Visitor visitor, @PathVariable String handle, HttpServletResponse response) throws IOException {
        sessions.end(visitor.person(), handle);
        response.sendRedirect("/me/devices");
    }

    @PostMapping("/me/devices/end") void endAll(Visitor visitor, HttpServletRequest request, HttpServletResponse response) throws IOException {
        sessions.end(request);
        sessions.endAll(visitor.person());
        response.sendRedirect("/sign-in");
    }
}
