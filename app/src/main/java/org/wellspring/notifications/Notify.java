package org.wellspring.notifications;

import java.util.Collection;
import java.util.Set;
import org.wellspring.platform.PersonId;

/**
 * The door to everyone's attention. Always lands in the list in Me; goes further only as the person chose and the etiquette allows.
 * Part of the caller's transaction: nobody is told of what was rolled back. Telling the same twice tells once.
 */
public interface Notify {
    void tell(Collection<PersonId> people, Notice notice);

    default void tell(PersonId person, Notice notice) {
        tell(Set.of(person), notice);
    }
}
