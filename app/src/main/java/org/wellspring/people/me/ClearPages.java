package org.wellspring.people.me;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.wellspring.people.signin.Sessions;
import org.wellspring.web.Open;
import org.wellspring.web.Page;

/** Clearing a shared computer: cache and cookies, never storage, where unsent answers wait. */
@Open
@Controller
class ClearPages {
    private final Sessions sessions;
    private final Templates templates;

    ClearPages(Sessions sessions, Templates templates) {
        this.sessions = sessions;
        this.templates = templates;
    }

    @GetMapping("/clear") JteModel offer(Page page) {
        return templates.peopleClear(page, false);
    }

    @PostMapping("/clear") JteModel clear(Page page, HttpServletRequest request, HttpServletResponse response) {
        sessions.end(request);
        response.setHeader("Clear-Site-Data", "\"cache\", \"cookies\"");
        return templates.peopleClear(page, true);
    }
}
