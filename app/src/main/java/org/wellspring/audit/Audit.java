package org.wellspring.audit;

import org.wellspring.platform.PersonId;

/** The door to the audit log. An entry is written in the transaction of what it records: both stay or neither. */
public interface Audit {
    /**
     * @param by who did it
     * @param what shown through the message {@code audit.what.<code>}
     * @param about what it was done to: a name of a thing or an id, never an answer, never private words
     */
    void record(PersonId by, Act what, String about);
}
