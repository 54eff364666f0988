package org.wellspring.people.signin;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wellspring.people.directory.Days;
import org.wellspring.platform.PersonId;

/** The ways in that a person holds: a passphrase, passkeys, both, or (after a one-time link) none yet. */
@Component
public class Keys {
    /** @param name the sign-in name, when there is a passphrase */
    public record Held(Optional<String> name, List<PasskeyLine> passkeys) {
        public boolean none() {
            return name.isEmpty() && passkeys.isEmpty();
        }
    }

    /** @param id of the credential, base64url */
    public record PasskeyLine(String id, LocalDate madeOn) {}

    private final Passphrases passphrases;
    private final Passkeys passkeys;
    private final Hashing hashing;
    private final Days days;

    Keys(Passphrases passphrases, Passkeys passkeys, Hashing hashing, Days days) {
        this.passphrases = passphrases;
        this.passkeys = passkeys;
        this.hashing = hashing;
        this.days = days;
    }

    public Held of(PersonId person) {
        return new Held(passphrases.nameOf(person), passkeys.linesOf(person));
    }

    public boolean taken(SignInName name, PersonId person) {
        return passphrases.takenByAnother(name, person);
    }

    @Transactional
    public void setPassphrase(PersonId person, SignInName name, Passphrase passphrase) {
        passphrases.put(person, name, hashing.hash(passphrase), days.today());
    }
}
