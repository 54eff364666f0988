package org.wellspring.relay.rating;

import java.time.Duration;
import org.wellspring.relay.keys.SealingKey;

/** What a code leads to. */
sealed interface Found {
    /** @param code its hash */
    record Open(byte[] code, Card card, Quarter quarter, SealingKey key) implements Found {}

    record Unknown() implements Found {}

    record NotYet() implements Found {}

    record Closed() implements Found {}

    record TooOften(Duration tryAfter) implements Found {}

    record NotNow() implements Found {}
}
