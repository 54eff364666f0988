package org.wellspring.people.signin;

import org.wellspring.platform.PersonId;
import org.wellspring.web.Form;
import org.wellspring.web.Text;

/** What a sign-in name and a passphrase must be, said beside the field that is not. */
public record PassphraseRule(Keys keys) {
    /** @param person whose they will be: their own present name is not "taken" */
    public Form check(Form form, PersonId person, SignInName name, Passphrase passphrase, Text text) {
        var checked = form;
        if (!name.usable()) {
            checked = checked.problem("name", text.of("people.keys.name.missing"));
        } else if (keys.taken(name, person)) {
            checked = checked.problem("name", text.of("people.keys.name.taken"));
        }
        if (!passphrase.longEnough()) {
            checked = checked.problem("passphrase", text.of("people.keys.passphrase.short", "least", Passphrase.SHORTEST));
        } else if (passphrase.tooPlain(name)) {
            checked = checked.problem("passphrase", text.of("people.keys.passphrase.plain"));
        }
        return checked;
    }
}
