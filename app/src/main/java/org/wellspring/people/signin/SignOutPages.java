package org.wellspring.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.wellspring.web.Open;

/** Going out. Clears what pages this browser kept, never its storage: answers that wait to be sent live there. */
@Open
@Controller
class SignOutPages {
    private final Sessions sessions;

    SignOutPages(Sessions sessions) {
        this.sessions = sessions;
    }

    @PostMapping("/sign-out") void signOut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        sessions.end(request);
        response.setHeader("Clear-Site-Data", "\"cache\"");
        response.sendRedirect("/sign-in?left");
    }
}
