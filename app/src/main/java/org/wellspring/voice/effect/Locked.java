package org.wellspring.voice.effect;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.wellspring.platform.PersonId;

/**
 * A plan as it is kept.
 *
 * @param form the id of the page it was sent from, so that sending it twice locks it once
 * @param text the plan as JSON
 */
record Locked(UUID form, Plan plan, String text, Instant at, Optional<PersonId> by) {
    String hash() {
        return PlanText.hash(text);
    }
}
