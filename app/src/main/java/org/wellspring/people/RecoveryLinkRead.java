package org.wellspring.people;

import org.wellspring.platform.PersonId;

/** Somebody read, on their own page, that links into their account were made; they need not be told again. */
public record RecoveryLinkRead(PersonId person) {}
