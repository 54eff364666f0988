package org.wellspring.people.stafflist;

import org.wellspring.platform.PersonId;

/**
 * Somebody the list may be about.
 *
 * @param joined whether they have taken the account up themselves
 */
record Colleague(PersonId id, boolean joined, Standing standing) {}
