package org.wellspring.relay.close;

import org.springframework.stereotype.Component;
import org.wellspring.relay.envelope.SealedEnvelopes;
import org.wellspring.relay.keys.SealingKey;
import org.wellspring.relay.notice.CountedWeek;

/** Opens a week's envelopes a batch at a time. */
@Component
class CountEnvelopes {
    private static final int BATCH = 1_000;

    private final SealedEnvelopes envelopes;

    CountEnvelopes(SealedEnvelopes envelopes) {
        this.envelopes = envelopes;
    }

    Tally count(CountedWeek week, SealingKey key) {
        return new CountOnCores(new Opener(week, key)).count(after -> envelopes.batch(week.week(), after, BATCH));
    }
}
