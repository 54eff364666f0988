package org.wellspring.people.joining;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.wellspring.people.signin.Keys;
import org.wellspring.people.signin.Passphrase;
import org.wellspring.people.signin.PassphraseRule;
import org.wellspring.people.signin.SignInName;
import org.wellspring.platform.Language;
import org.wellspring.platform.PersonId;
import org.wellspring.web.Form;
import org.wellspring.web.Text;

/** Reads and checks the joining page's fields. */
@Component
class JoinForm {
    private static final int LONGEST = 80;
    private static final PersonId NOBODY_YET = new PersonId(new UUID(0, 0));

    private final Keys keys;

    JoinForm(Keys keys) {
        this.keys = keys;
    }

    static Joining read(HttpServletRequest request, Language shown) {
        var form = Form.sent(request);
        return new Joining(id(form.value("form")), form.value("called"), Language.ofCode(form.value("language")).orElse(shown), form.value("profession"),
            form.value("staff"), form.value("way").equals("passkey"), new SignInName(form.value("name")), Passphrase.typed(form.value("passphrase")));
    }

    Form check(HttpServletRequest request, Joining joining, Text text) {
        var form = Form.sent(request);
        if (joining.name().isBlank() || joining.name().length() > LONGEST) {
            form = form.problem("called", text.of("people.join.called.missing"));
        }
        if (joining.profession().length() > LONGEST) {
            form = form.problem("profession", text.of("people.join.profession.long"));
        }
        return joining.byPasskey() ? form : new PassphraseRule(keys).check(form, NOBODY_YET, joining.signInName(), joining.passphrase(), text);
    }

    private static UUID id(String sent) {
        try {
            return UUID.fromString(sent);
        } catch (IllegalArgumentException notOurs) {
            return UUID.randomUUID();
        }
    }
}
