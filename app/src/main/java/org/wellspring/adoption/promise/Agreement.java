package org.wellspring.adoption.promise;

import java.time.LocalDate;
import java.util.UUID;
import org.wellspring.platform.PersonId;

/**
 * What the staff side said.
 *
 * @param staffSide who spoke for staff: a body or a post, as people there call it
 * @param on the day it was said
 * @param questions fingerprint of the questions it was said to
 */
public record Agreement(UUID id, State state, String staffSide, LocalDate on, String questions, PersonId recordedBy) {
    public enum State { ASKED, AGREED, REFUSED }
}
