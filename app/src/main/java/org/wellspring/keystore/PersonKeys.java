package org.wellspring.keystore;

import java.util.Optional;
import org.wellspring.platform.PersonId;

/**
 * Seals what is kept about one person under that person's own key. Sealed bytes open only for the same person, column and
 * organisation: copied into another row or column they do not.
 */
public interface PersonKeys {
    /**
     * @param column where the bytes will be kept, as {@code schema.table.column}
     * @throws Erased when this person's key was destroyed; nothing may be kept about them any more
     */
    byte[] seal(PersonId person, String column, byte[] open);

    /**
     * @return the bytes as they were sealed, or nothing when this person has no key (any more)
     * @throws IllegalStateException when the bytes were changed, or belong to another person, column or organisation
     */
    Optional<byte[]> open(PersonId person, String column, byte[] sealed);

    /** Destroys this person's key for good; called once or several times. An older copy of the key folder does not bring it back. */
    void shred(PersonId person);

    /** Says that a person's key was destroyed, so nothing can be sealed for them. */
    final class Erased extends IllegalStateException {
        public Erased() {
            super("This person was erased; nothing was kept. Stop writing about them.");
        }
    }
}
