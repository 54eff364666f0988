package org.wellspring.voice.effect;

import java.time.Instant;

/** A finding, and when it was reckoned. */
record Reviewed(Outcome outcome, Instant at) {}
