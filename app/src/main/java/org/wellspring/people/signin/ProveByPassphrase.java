package org.wellspring.people.signin;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wellspring.people.directory.Days;
import org.wellspring.platform.PersonId;

/** Checks a passphrase. An unknown name takes the same path, the same work and the same answer as a wrong passphrase. */
@Component
class ProveByPassphrase {
    private final Passphrases passphrases;
    private final Hashing hashing;
    private final Throttle throttle;
    private final Days days;

    ProveByPassphrase(Passphrases passphrases, Hashing hashing, Throttle throttle, Days days) {
        this.passphrases = passphrases;
        this.hashing = hashing;
        this.throttle = throttle;
        this.days = days;
    }

    /** @param address where the request came from; used for the wait between tries, never stored */
    Proof prove(SignInName name, Passphrase passphrase, String address) {
        return prove(name.key(), passphrases.of(name, days.today()), passphrase, address);
    }

    /** Somebody signed in shows once more that it is them. */
    Proof proveAgain(PersonId person, Passphrase passphrase, String address) {
        return prove(person.toString(), passphrases.of(person), passphrase, address);
    }

    private Proof prove(String who, Optional<Passphrases.Stored> stored, Passphrase passphrase, String address) {
        var left = throttle.left(who, address);
        if (left.isPositive()) {
            return new Proof.TooSoon(left);
        }
        boolean right = hashing.matches(passphrase, stored.map(Passphrases.Stored::hash).orElse(hashing.ofNobody()));
        if (stored.isEmpty() || !right) {
            throttle.failed(who, address);
            return new Proof.Wrong();
        }
        throttle.succeeded(who, address);
        return new Proof.Proved(stored.get().person());
    }
}
