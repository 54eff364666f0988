package org.wellspring.people.cover;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.wellspring.platform.Role;
import org.wellspring.web.AllowedTo;
import org.wellspring.web.Form;
import org.wellspring.web.Page;
import org.wellspring.web.Visitor;

/** While I am away: who stands in for me, and for whom I stand in. Somebody who is in charge of no team sees only the latter. */
@AllowedTo(Role.STAFF)
@Controller
class AwayPages {
    private final ShowAway show;

    AwayPages(ShowAway show) {
        this.show = show;
    }

    @GetMapping("/me/away") JteModel away(Page page, Visitor visitor) {
        return show.blank(page, show.own(visitor.person()));
    }

    @PostMapping("/me/away") @Nullable JteModel arrange(Page page, Visitor visitor, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var again = show.send(page, show.own(visitor.person()), visitor.person(), visitor, Form.sent(request), response);
        if (again.isEmpty()) {
            response.sendRedirect("/me/away");
        }
        return again.orElse(null);
    }

    @PostMapping("/me/away/{cover}/end") void end(Visitor visitor, @PathVariable UUID cover, HttpServletResponse response) throws IOException {
        show.end(cover, visitor.person(), visitor);
        response.sendRedirect("/me/away");
    }
}
