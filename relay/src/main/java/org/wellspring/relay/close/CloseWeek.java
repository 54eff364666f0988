package org.wellspring.relay.close;

import java.util.List;
import org.springframework.stereotype.Component;
import org.wellspring.relay.envelope.SealedEnvelopes;
import org.wellspring.relay.keys.QuarterKeys;
import org.wellspring.relay.keys.SealingKeys;
import org.wellspring.relay.ledger.Soundness;
import org.wellspring.relay.notice.CountedWeek;
import org.wellspring.relay.rating.SealedRatings;

/**
 * The steps of a close. Each is durable before the next begins and does nothing when it was done before, so a close that
 * was killed is simply run again.
 */
@Component
class CloseWeek {
    private final SealedEnvelopes envelopes;
    private final ChargeWaves charge;
    private final Soundness soundness;
    private final ReleaseWeek release;
    private final SealingKeys keys;
    private final SealedRatings ratings;
    private final QuarterKeys quarters;

    CloseWeek(SealedEnvelopes envelopes, ChargeWaves charge, Soundness soundness, ReleaseWeek release, SealingKeys keys, SealedRatings ratings, QuarterKeys quarters) {
        this.ratings = ratings;
        this.quarters = quarters;
        this.envelopes = envelopes;
        this.charge = charge;
        this.soundness = soundness;
        this.release = release;
        this.keys = keys;
    }

    void close(CountedWeek week) {
        steps(week).forEach(Runnable::run);
    }

    List<Runnable> steps(CountedWeek week) {
        return List.of(
            () -> envelopes.stopTaking(week.week()),
            ratings::settle,
            () -> chargeIfItCanBeCounted(week),
            soundness::rememberNewest,
            () -> release.release(week),
            soundness::rememberNewest,
            () -> keys.destroy(week.week()),
            () -> quarters.destroyEndedBy(week.week()));
    }

    private void chargeIfItCanBeCounted(CountedWeek week) {
        if (keys.hold(week.week())) {
            charge.charge(week);
        }
    }
}
