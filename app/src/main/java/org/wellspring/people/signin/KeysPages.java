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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wellspring.platform.Role;
import org.wellspring.web.AllowedTo;
import org.wellspring.web.Form;
import org.wellspring.web.Page;
import org.wellspring.web.Visitor;

/** How somebody signs in next time: passkeys, and a name with a passphrase. */
@AllowedTo(value = Role.STAFF, confirmed = true)
@Controller
class KeysPages {
    private final Keys keys;
    private final Passkeys passkeys;
    private final Sessions sessions;
    private final Templates templates;

    KeysPages(Keys keys, Passkeys passkeys, Sessions sessions, Templates templates) {
        this.keys = keys;
        this.passkeys = passkeys;
        this.sessions = sessions;
        this.templates = templates;
    }

    @GetMapping("/me/keys") JteModel show(Page page, Visitor visitor) {
        var held = keys.of(visitor.person());
        return templates.peopleKeys(page, held, Form.blank());
    }

    @PostMapping("/me/keys/passphrase") @Nullable JteModel setPassphrase(Page page, Visitor visitor, @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String passphrase, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var chosen = new SignInName(name.strip());
        var secret = Passphrase.typed(passphrase);
        var form = new PassphraseRule(keys).check(Form.sent(request), visitor.person(), chosen, secret, page.text());
        if (!form.sound()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return templates.peopleKeys(page, keys.of(visitor.person()), form);
        }
        var first = keys.of(visitor.person()).none();
        keys.setPassphrase(visitor.person(), chosen, secret);
        sessions.endOthers(request, visitor.person());
        response.sendRedirect(first ? "/" : "/me");
        return null;
    }

    @PostMapping("/me/keys/passkey/{id}/remove") void remove(Visitor visitor, @PathVariable String id, HttpServletResponse response) throws IOException {
        var held = keys.of(visitor.person());
        if (held.name().isPresent() || held.passkeys().size() > 1) {
            passkeys.remove(visitor.person(), id);
        }
        response.sendRedirect("/me/keys");
    }
}
