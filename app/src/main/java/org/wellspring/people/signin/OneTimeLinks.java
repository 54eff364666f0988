package org.wellspring.people.signin;

import java.net.URI;
import java.util.Optional;
import org.wellspring.platform.PersonId;

/** Links that sign somebody in once. Only a hash of a link is kept, so it can be shown exactly once: when it is made. */
public interface OneTimeLinks {
    /** A link for whoever sets this installation up; empty as soon as an administrator has a way of their own to sign in. */
    Optional<URI> forFirstAdministrator();

    /** A link for the demonstration, where people have no passphrases. */
    URI forDemo(PersonId person);

    /** A link for somebody who lost their way in. They are told that it was made, and by whom. */
    URI forRecovery(PersonId person, PersonId by);
}
