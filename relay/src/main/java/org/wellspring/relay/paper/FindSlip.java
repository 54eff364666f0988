package org.wellspring.relay.paper;

import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.wellspring.relay.keys.SealingKeys;
import org.wellspring.relay.ledger.Soundness;
import org.wellspring.relay.notice.Weeks;
import org.wellspring.relay.signed.Sha256;
import org.wellspring.relay.tries.Guesses;

/** Finds a slip that may be answered with now. */
@Component
class FindSlip {
    private final Clock clock;
    private final Soundness soundness;
    private final Weeks weeks;
    private final SealingKeys keys;
    private final Papers papers;
    private final Guesses guesses = new Guesses();

    FindSlip(Clock clock, Soundness soundness, Weeks weeks, SealingKeys keys, Papers papers) {
        this.clock = clock;
        this.soundness = soundness;
        this.weeks = weeks;
        this.keys = keys;
        this.papers = papers;
    }

    /** @param hash of what is printed, in hex; anything else is unknown */
    FoundSlip find(String hash) {
        if (soundness.wasUnsound()) {
            return new FoundSlip.NotNow();
        }
        return code(hash).flatMap(code -> papers.slip(code).map(slip -> unless(guesses.ofKnown(code, clock.instant()), () -> open(slip))))
            .orElseGet(() -> unless(guesses.ofUnknown(clock.instant()), FoundSlip.Unknown::new));
    }

    private FoundSlip open(Papers.Slip slip) {
        var zone = weeks.find(slip.week()).orElseThrow().zone();
        var now = clock.instant();
        if (now.isBefore(slip.week().opensAt(zone))) {
            return new FoundSlip.NotYet();
        }
        return now.isBefore(slip.week().closesAt(zone)) && keys.hold(slip.week()) ? new FoundSlip.Open(slip) : new FoundSlip.Closed();
    }

    private static Optional<byte[]> code(String hash) {
        return Sha256.isHex(hash) ? Optional.of(HexFormat.of().parseHex(hash)) : Optional.empty();
    }

    private static FoundSlip unless(Duration wait, Supplier<FoundSlip> found) {
        return wait.isZero() ? found.get() : new FoundSlip.TooOften(wait);
    }
}
