package org.wellspring.people.signin;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.wellspring.web.Open;
import org.wellspring.web.Page;

/** Coming in by a one-time link. Opening the page uses nothing up, so that a link preview cannot; the button does. */
@Open
@Controller
class EnterPages {
    private final Links links;
    private final Sessions sessions;
    private final Templates templates;
    private final Clock clock;

    EnterPages(Links links, Sessions sessions, Templates templates, Clock clock) {
        this.links = links;
        this.sessions = sessions;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping("/enter/{token}") JteModel offer(Page page, @PathVariable String token) {
        return templates.peopleEnter(page, token, false);
    }

    @PostMapping("/enter/{token}") @Nullable JteModel enter(Page page, @PathVariable String token, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var used = links.use(token, clock.instant());
        if (used.isEmpty()) {
            response.setStatus(HttpStatus.GONE.value());
            return templates.peopleEnter(page, token, true);
        }
        sessions.begin(request, used.get().person());
        response.sendRedirect(next(used.get().purpose()));
        return null;
    }

    private static String next(Links.Purpose purpose) {
        return switch (purpose) {
            case START, RECOVERY -> "/me/keys";
            case DEMO -> "/";
        };
    }
}
