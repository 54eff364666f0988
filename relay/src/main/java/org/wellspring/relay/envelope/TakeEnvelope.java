package org.wellspring.relay.envelope;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.wellspring.figures.Week;
import org.wellspring.relay.keys.SealingKeys;
import org.wellspring.relay.ledger.Soundness;
import org.wellspring.relay.notice.CountedWeek;
import org.wellspring.relay.notice.Weeks;
import org.wellspring.relay.token.TokenKey;

/** Lets an envelope in when its week is open and its admission token is good, and acknowledges only what is on disk. */
@Component
class TakeEnvelope {
    private final Map<Week, TokenKey> admission = new ConcurrentHashMap<>();
    private final Set<Week> roomy = ConcurrentHashMap.newKeySet();
    private final Clock clock;
    private final Weeks weeks;
    private final SealingKeys keys;
    private final Soundness soundness;
    private final Overdue overdue;
    private final SealedEnvelopes envelopes;

    TakeEnvelope(Clock clock, Weeks weeks, SealingKeys keys, Soundness soundness, Overdue overdue, SealedEnvelopes envelopes) {
        this.clock = clock;
        this.weeks = weeks;
        this.keys = keys;
        this.soundness = soundness;
        this.overdue = overdue;
        this.envelopes = envelopes;
    }

    Taken take(Envelope envelope) {
        var week = envelope.monday();
        var counted = weeks.find(week).orElse(null);
        var zone = counted == null ? ZoneOffset.UTC : counted.zone();
        var now = clock.instant();
        if (!now.isBefore(week.closesAt(zone)) || counted != null && !keys.hold(week)) {
            return Taken.CLOSED;
        }
        if (counted == null || now.isBefore(week.opensAt(zone))) {
            return Taken.NOT_OPEN_YET;
        }
        return admissionKey(counted).signed(envelope.admission()) ? keep(envelope) : Taken.NOT_ADMITTED;
    }

    private Taken keep(Envelope envelope) {
        if (soundness.wasUnsound() || !hasRoom(envelope.monday())) {
            return Taken.NOT_NOW;
        }
        return envelopes.keep(envelope.monday(), envelope.nonce(), envelope.counter(), envelope.sealedBytes()) ? Taken.ACKNOWLEDGED : Taken.CLOSED;
    }

    private boolean hasRoom(Week week) {
        if (!roomy.contains(week) && overdue.makeRoomFor(week)) {
            roomy.add(week);
        }
        return roomy.contains(week);
    }

    private TokenKey admissionKey(CountedWeek week) {
        return admission.computeIfAbsent(week.week(), _ -> TokenKey.of(week.declared().admission()));
    }
}
