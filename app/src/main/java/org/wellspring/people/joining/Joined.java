package org.wellspring.people.joining;

import org.wellspring.platform.PersonId;

/** What came of joining. */
sealed interface Joined {
    record Welcome(PersonId person) implements Joined {}

    /** The form was used before and the account has a way in by now. */
    record SignInInstead() implements Joined {}
}
