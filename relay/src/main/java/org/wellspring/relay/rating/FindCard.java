package org.wellspring.relay.rating;

import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.wellspring.relay.keys.QuarterKeys;
import org.wellspring.relay.ledger.Soundness;
import org.wellspring.relay.notice.Weeks;
import org.wellspring.relay.tries.Guesses;

/** Finds a card that may still be rated with. */
@Component
class FindCard {
    private final Clock clock;
    private final Soundness soundness;
    private final Weeks weeks;
    private final QuarterKeys keys;
    private final Stocks stocks;
    private final Guesses guesses = new Guesses();

    FindCard(Clock clock, Soundness soundness, Weeks weeks, QuarterKeys keys, Stocks stocks) {
        this.clock = clock;
        this.soundness = soundness;
        this.weeks = weeks;
        this.keys = keys;
        this.stocks = stocks;
    }

    Found find(String typed) {
        if (soundness.wasUnsound()) {
            return new Found.NotNow();
        }
        return CardCode.hash(typed).flatMap(code -> stocks.card(code).map(card -> known(code, card)))
            .orElseGet(() -> unless(guesses.ofUnknown(clock.instant()), Found.Unknown::new));
    }

    private Found known(byte[] code, Card card) {
        return unless(guesses.ofKnown(code, clock.instant()), () -> open(code, card, new Quarter(card.quarter(), weeks.grid().orElseThrow().zone())));
    }

    private Found open(byte[] code, Card card, Quarter quarter) {
        if (!quarter.hasBegun(clock.instant())) {
            return new Found.NotYet();
        }
        var key = keys.of(card.quarter());
        return quarter.hasEnded(clock.instant()) || key.isEmpty() ? new Found.Closed() : new Found.Open(code, card, quarter, key.get());
    }

    private static Found unless(Duration wait, Supplier<Found> found) {
        return wait.isZero() ? found.get() : new Found.TooOften(wait);
    }
}
