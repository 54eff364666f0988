package org.wellspring.relay.paper;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.wellspring.figures.Week;
import org.wellspring.relay.envelope.SealedEnvelopes;
import org.wellspring.relay.keys.AppKey;
import org.wellspring.relay.keys.SealingKeys;
import org.wellspring.relay.ledger.Soundness;
import org.wellspring.relay.notice.CountedWeek;
import org.wellspring.relay.notice.Refusal;
import org.wellspring.relay.notice.Weeks;
import org.wellspring.relay.signed.SignedDocument;
import org.wellspring.relay.signed.Wire;

/** Checks a week's slips and keeps them, once for the week. */
@Component
class TakePaper {
    private final ReentrantLock oneAtATime = new ReentrantLock();
    private final Clock clock;
    private final AppKey app;
    private final Soundness soundness;
    private final Weeks weeks;
    private final SealingKeys keys;
    private final Papers papers;
    private final SealedEnvelopes envelopes;
    private final TransactionOperations transaction;

    TakePaper(Clock clock, AppKey app, Soundness soundness, Weeks weeks, SealingKeys keys, Papers papers, SealedEnvelopes envelopes, TransactionOperations transaction) {
        this.clock = clock;
        this.app = app;
        this.soundness = soundness;
        this.weeks = weeks;
        this.keys = keys;
        this.papers = papers;
        this.envelopes = envelopes;
        this.transaction = transaction;
    }

    Received take(SignedDocument document) {
        if (!app.signed(document)) {
            return new Received.Refused(new Refusal(Refusal.Kind.NOT_SIGNED,
                "These slips are not signed by the app this relay belongs to. Give the relay the app's public key, or send them as they were signed."));
        }
        var paper = Wire.read(document.payloadBytes(), PaperText.class);
        oneAtATime.lock();
        try {
            return take(paper, document.head());
        } finally {
            oneAtATime.unlock();
        }
    }

    private Received take(PaperText paper, String head) {
        var refusal = soundness.complaint().map(complaint -> new Refusal(Refusal.Kind.NOT_NOW, complaint)).or(() -> PaperRules.malformed(paper));
        var week = weeks.find(paper.monday());
        if (refusal.isPresent() || week.isEmpty()) {
            return new Received.Refused(refusal.orElseGet(() -> Refusal.recorded("The week of %s is in no notice. Make slips for a week that was declared.", paper.monday())));
        }
        var standing = papers.head(paper.monday());
        if (standing.isPresent() && standing.get().equals(head)) {
            return new Received.Taken(paper.monday(), paper.slips().size());
        }
        return closed(week.get()).or(() -> PaperRules.firstBroken(paper, week.get()))
            .or(() -> standing.map(_ -> Refusal.recorded("The week of %s has other slips already. Those hold; make slips for the next week.", paper.monday())))
            .or(() -> known(paper)).<Received>map(Received.Refused::new).orElseGet(() -> keep(paper, head));
    }

    private Optional<Refusal> closed(CountedWeek week) {
        return clock.instant().isBefore(week.week().closesAt(week.zone())) && keys.hold(week.week()) ? Optional.empty() : Optional.of(closed(week.week()));
    }

    private static Refusal closed(Week week) {
        return Refusal.tooLate("The week of %s is closed and takes no answers. Make slips for a later one.", week);
    }

    private Optional<Refusal> known(PaperText paper) {
        return papers.holdAny(paper) ? Optional.of(Refusal.recorded("A slip is in another week already. Make new codes.")) : Optional.empty();
    }

    private Received keep(PaperText paper, String head) {
        var open = transaction.execute(_ -> {
            if (!envelopes.stillTakes(paper.monday())) {
                return false;
            }
            papers.add(paper, head);
            return true;
        });
        return Boolean.TRUE.equals(open) ? new Received.Taken(paper.monday(), paper.slips().size()) : new Received.Refused(closed(paper.monday()));
    }
}
