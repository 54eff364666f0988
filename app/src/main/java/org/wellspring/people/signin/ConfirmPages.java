package org.wellspring.people.signin;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wellspring.platform.Role;
import org.wellspring.web.AllowedTo;
import org.wellspring.web.Form;
import org.wellspring.web.Page;
import org.wellspring.web.Visitor;

/** Asks once more who somebody is, before the administrator area and before their own keys and data. */
@AllowedTo(Role.STAFF)
@Controller
class ConfirmPages {
    private final ProveByPassphrase prove;
    private final Keys keys;
    private final Sessions sessions;
    private final Templates templates;

    ConfirmPages(ProveByPassphrase prove, Keys keys, Sessions sessions, Templates templates) {
        this.prove = prove;
        this.keys = keys;
        this.sessions = sessions;
        this.templates = templates;
    }

    @GetMapping("/confirm") JteModel ask(Page page, Visitor visitor, @RequestParam(required = false) @Nullable String back) {
        return templates.peopleConfirm(page, Back.to(back).path(), keys.of(visitor.person()), Form.blank());
    }

    @PostMapping("/confirm") @Nullable JteModel confirm(Page page, Visitor visitor, @RequestParam(defaultValue = "") String passphrase,
            @RequestParam(required = false) @Nullable String back, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var held = keys.of(visitor.person());
        if (held.none()) {
            return confirmed(request, response, back);
        }
        return switch (prove.proveAgain(visitor.person(), Passphrase.typed(passphrase), request.getRemoteAddr())) {
            case Proof.Proved(var person) -> confirmed(request, response, back);
            case Proof.Wrong() -> again(page, response, back, held, HttpStatus.UNPROCESSABLE_CONTENT, page.text().of("people.confirm.wrong"));
            case Proof.TooSoon(var left) -> again(page, response, back, held, HttpStatus.TOO_MANY_REQUESTS,
                page.text().of("people.signin.wait", "seconds", left.toSeconds() + 1));
        };
    }

    private @Nullable JteModel confirmed(HttpServletRequest request, HttpServletResponse response, @Nullable String back) throws IOException {
        sessions.confirm(request);
        response.sendRedirect(Back.to(back).path());
        return null;
    }

    private JteModel again(Page page, HttpServletResponse response, @Nullable String back, Keys.Held held, HttpStatus status, String problem) {
        response.setStatus(status.value());
        return templates.peopleConfirm(page, Back.to(back).path(), held, Form.blank().problem("passphrase", problem));
    }
}
