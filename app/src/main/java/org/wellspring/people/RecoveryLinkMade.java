package org.wellspring.people;

import java.time.Instant;
import org.wellspring.platform.PersonId;

/** An administrator made a one-time link into this person's account; the person must be told. */
public record RecoveryLinkMade(PersonId person, Instant at) {}
