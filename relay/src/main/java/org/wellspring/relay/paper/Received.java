package org.wellspring.relay.paper;

import org.wellspring.figures.Week;
import org.wellspring.relay.notice.Refusal;

/** The answer to a week's slips. */
sealed interface Received {
    /** The same answer when the same slips are sent again. */
    record Taken(Week week, int slips) implements Received {}

    /** Nothing was kept. */
    record Refused(Refusal refusal) implements Received {}
}
