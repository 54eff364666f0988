package org.wellspring.clients.reader;

import java.util.Set;
import org.wellspring.people.Member;
import org.wellspring.platform.PersonId;

/**
 * The two who may read.
 *
 * @param keepDays how long a disclosure or complaint is kept after it was passed on
 */
public record Named(Member lead, Member standIn, int keepDays) {
    public boolean reads(PersonId person) {
        return everybody().contains(person);
    }

    public Set<PersonId> everybody() {
        return Set.of(lead.id(), standIn.id());
    }
}
