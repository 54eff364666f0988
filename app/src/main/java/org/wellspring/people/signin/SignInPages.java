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
import org.wellspring.web.Form;
import org.wellspring.web.Open;
import org.wellspring.web.Page;

/** Signing in with a passkey or with a name and a passphrase. */
@Open
@Controller
class SignInPages {
    private final ProveByPassphrase prove;
    private final Sessions sessions;
    private final Templates templates;

    SignInPages(ProveByPassphrase prove, Sessions sessions, Templates templates) {
        this.prove = prove;
        this.sessions = sessions;
        this.templates = templates;
    }

    @GetMapping("/sign-in") JteModel ask(Page page, @RequestParam(required = false) @Nullable String back) {
        return templates.peopleSignIn(page, Back.to(back).path(), Form.blank());
    }

    @PostMapping("/sign-in") @Nullable JteModel signIn(Page page, @RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "") String passphrase,
            @RequestParam(required = false) @Nullable String back, HttpServletRequest request, HttpServletResponse response) throws IOException {
        return switch (prove.prove(new SignInName(name), Passphrase.typed(passphrase), request.getRemoteAddr())) {
            case Proof.Proved(var person) -> {
                sessions.begin(request, person);
                response.sendRedirect(Back.to(back).path());
                yield null;
            }
            case Proof.Wrong() -> again(page, request, response, back, HttpStatus.UNPROCESSABLE_CONTENT, page.text().of("people.signin.wrong"));
            case Proof.TooSoon(var left) -> again(page, request, response, back, HttpStatus.TOO_MANY_REQUESTS,
                page.text().of("people.signin.wait", "seconds", left.toSeconds() + 1));
        };
    }

    private JteModel again(Page page, HttpServletRequest request, HttpServletResponse response, @Nullable String back, HttpStatus status, String problem) {
        response.setStatus(status.value());
        return templates.peopleSignIn(page, Back.to(back).path(), Form.sent(request).problem("passphrase", problem));
    }
}
