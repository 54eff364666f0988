package org.wellspring.people.signin;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.wellspring.platform.Role;
import org.wellspring.web.Open;
import org.wellspring.web.Page;

/** In the demonstration: from one role to the next without a new link. Anywhere else there is nothing here. */
@Open
@Controller
class LookAroundPages {
    private final ObjectProvider<LookAround> demonstration;
    private final Sessions sessions;
    private final Templates templates;

    LookAroundPages(ObjectProvider<LookAround> demonstration, Sessions sessions, Templates templates) {
        this.demonstration = demonstration;
        this.sessions = sessions;
        this.templates = templates;
    }

    @GetMapping("/look-around") JteModel offer(Page page) {
        return templates.peopleLookAround(page, List.copyOf(here().people().keySet()));
    }

    @PostMapping("/look-around") void enter(@RequestParam @Nullable Role role, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var person = here().people().get(role);
        if (person == null) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        sessions.begin(request, person);
        response.sendRedirect("/");
    }

    private LookAround here() {
        return demonstration.stream().findFirst().orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
