package org.wellspring.relay.paper;

import java.time.Duration;

/** What the hash of a code leads to. Nothing in it says whether the slip was used. */
sealed interface FoundSlip {
    record Open(Papers.Slip slip) implements FoundSlip {}

    record Unknown() implements FoundSlip {}

    record NotYet() implements FoundSlip {}

    record Closed() implements FoundSlip {}

    record TooOften(Duration tryAfter) implements FoundSlip {}

    record NotNow() implements FoundSlip {}
}
