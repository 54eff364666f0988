package org.wellspring.relay.close;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.wellspring.relay.envelope.SealedEnvelopes;
import org.wellspring.relay.keys.SealingKeys;
import org.wellspring.relay.keys.SigningKey;
import org.wellspring.relay.ledger.Charges;
import org.wellspring.relay.notice.CountedWeek;
import org.wellspring.relay.paper.Papers;
import org.wellspring.relay.rating.CloseQuarters;
import org.wellspring.relay.release.Releases;
import org.wellspring.relay.signed.Wire;

/** Counts, draws, signs and publishes; the release, the emptied envelopes, the forgotten quarters and slips are one commit. */
@Component
class ReleaseWeek {
    private static final Logger LOG = LoggerFactory.getLogger(ReleaseWeek.class);

    private final SealingKeys keys;
    private final SigningKey signing;
    private final CountEnvelopes count;
    private final Draw draw;
    private final Charges charges;
    private final Releases releases;
    private final SealedEnvelopes envelopes;
    private final CloseQuarters quarters;
    private final Papers papers;
    private final TransactionOperations transaction;

    ReleaseWeek(SealingKeys keys, SigningKey signing, CountEnvelopes count, Draw draw, Charges charges, Releases releases,
                SealedEnvelopes envelopes, CloseQuarters quarters, Papers papers, TransactionOperations transaction) {
        this.keys = keys;
        this.signing = signing;
        this.count = count;
        this.draw = draw;
        this.charges = charges;
        this.releases = releases;
        this.envelopes = envelopes;
        this.quarters = quarters;
        this.papers = papers;
        this.transaction = transaction;
    }

    void release(CountedWeek week) {
        var tally = keys.of(week.week()).map(key -> count.count(week, key));
        if (tally.isEmpty()) {
            LOG.error("The sealing key of the week of {} is gone, as after a restore. The week is released without figures and bands.", week.week());
        }
        var clients = quarters.count(week.week());
        transaction.executeWithoutResult(_ -> {
            var previous = releases.newest();
            var release = draw.release(week, charges.ledger(), tally, clients, previous.number() + 1, previous.head());
            releases.add(week.week(), previous, signing.sign(Wire.write(release)));
            envelopes.empty(week.week());
            quarters.forget(week.week());
            papers.forgetUpTo(week.week());
        });
    }
}
