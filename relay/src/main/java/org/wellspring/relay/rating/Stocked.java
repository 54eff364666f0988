package org.wellspring.relay.rating;

import org.wellspring.relay.notice.Refusal;

/** The answer to a stock of cards. */
sealed interface Stocked {
    /** The same answer when the same stock is sent again. */
    record Taken(String stock, Quarter quarter) implements Stocked {}

    /** Nothing was kept. */
    record Refused(Refusal refusal) implements Stocked {}
}
