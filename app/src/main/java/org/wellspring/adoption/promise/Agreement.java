package org.wellspring.adoption.promise;

import java.time.LocalDate;

/**
 * What the staff side said.
 *
 * @param staffSide who spoke for staff: a body or a post, as people there call it
 * @param on the day it was said
 * @param questions fingerprint of the questions it was said to
 */
public record Agreement(State state, String staffSide, LocalDate on, String questions) {
    public enum State { ASKED, AGREED, REFUSED }
}
