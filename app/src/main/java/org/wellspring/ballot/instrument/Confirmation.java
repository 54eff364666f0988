package org.wellspring.ballot.instrument;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * That somebody answered for the right to use a wording.
 *
 * @param evidence where the permission is kept, in their words
 * @param withdrawn since when the wording is no longer used
 */
public record Confirmation(UUID id, String language, String permission, String evidence, Optional<UUID> by, Instant at, Optional<Instant> withdrawn) {
    public boolean stands() {
        return withdrawn.isEmpty();
    }
}
