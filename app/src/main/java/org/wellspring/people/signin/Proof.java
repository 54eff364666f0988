package org.wellspring.people.signin;

import java.time.Duration;
import org.wellspring.platform.PersonId;

/** What came of somebody showing who they are. */
sealed interface Proof {
    record Proved(PersonId person) implements Proof {}

    /** Wrong name or wrong passphrase: nobody is told which. */
    record Wrong() implements Proof {}

    record TooSoon(Duration left) implements Proof {}
}
