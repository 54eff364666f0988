package org.wellspring.relay.rating;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.wellspring.relay.keys.AppKey;
import org.wellspring.relay.keys.QuarterKeys;
import org.wellspring.relay.ledger.Soundness;
import org.wellspring.relay.notice.Grid;
import org.wellspring.relay.notice.Refusal;
import org.wellspring.relay.notice.Weeks;
import org.wellspring.relay.signed.SignedDocument;
import org.wellspring.relay.signed.Wire;

/** Checks a stock of cards and keeps it, once; the first of a quarter makes the key that its ratings are sealed to. */
@Component
class TakeStock {
    /** How far ahead cards may be printed; a key must not wait for years. */
    private static final int WEEKS_AHEAD = 26;

    private final ReentrantLock oneAtATime = new ReentrantLock();
    private final Clock clock;
    private final AppKey app;
    private final Soundness soundness;
    private final Weeks weeks;
    private final QuarterKeys keys;
    private final Stocks stocks;
    private final SealedRatings ratings;
    private final TransactionOperations transaction;

    TakeStock(Clock clock, AppKey app, Soundness soundness, Weeks weeks, QuarterKeys keys, Stocks stocks, SealedRatings ratings, TransactionOperations transaction) {
        this.clock = clock;
        this.app = app;
        this.soundness = soundness;
        this.weeks = weeks;
        this.keys = keys;
        this.stocks = stocks;
        this.ratings = ratings;
        this.transaction = transaction;
    }

    Stocked take(SignedDocument document) {
        if (!app.signed(document)) {
            return new Stocked.Refused(new Refusal(Refusal.Kind.NOT_SIGNED,
                "This stock is not signed by the app this relay belongs to. Give the relay the app's public key, or send the stock as it was signed."));
        }
        var stock = Wire.read(document.payloadBytes(), StockText.class);
        oneAtATime.lock();
        try {
            return take(stock, document.head());
        } finally {
            oneAtATime.unlock();
        }
    }

    private Stocked take(StockText stock, String head) {
        var refusal = soundness.complaint().map(complaint -> new Refusal(Refusal.Kind.NOT_NOW, complaint))
            .or(() -> StockRules.firstBroken(stock)).or(() -> offGrid(stock));
        if (refusal.isPresent()) {
            return new Stocked.Refused(refusal.get());
        }
        var quarter = new Quarter(stock.quarter(), weeks.grid().orElseThrow().zone());
        var standing = stocks.head(stock.stock());
        if (standing.isPresent() && standing.get().equals(head)) {
            return new Stocked.Taken(stock.stock(), quarter);
        }
        return standing.map(_ -> Refusal.recorded("The stock %s is here already, with other content. Give the new one a new id.", stock.stock()))
            .or(() -> notOpen(quarter, clock.instant())).or(() -> known(stock))
            .<Stocked>map(Stocked.Refused::new).orElseGet(() -> keep(stock, head, quarter));
    }

    private Optional<Refusal> offGrid(StockText stock) {
        var grid = weeks.grid();
        if (grid.isEmpty()) {
            return Optional.of(Refusal.recorded("Nothing is declared here yet, so there are no quarters. Declare the first weeks, then send the stock again."));
        }
        return grid.filter(one -> !one.zone().getId().equals(stock.zone()) || !Quarter.isOn(one, stock.quarter())).map(TakeStock::grid);
    }

    private static Refusal grid(Grid grid) {
        return Refusal.recorded("Quarters of this relay are 13 weeks each from %s in the zone %s. Name the first Monday of one of them.", grid.start(), grid.zone());
    }

    private Optional<Refusal> notOpen(Quarter quarter, Instant now) {
        if (quarter.hasEnded(now) || ratings.hasStoppedTaking(quarter)) {
            return Optional.of(Refusal.recorded("The quarter of %s has ended. Print cards for the one that is open.", quarter.first()));
        }
        if (now.isBefore(quarter.first().plus(-WEEKS_AHEAD).opensAt(quarter.zone()))) {
            return Optional.of(Refusal.recorded("The quarter of %s is more than %d weeks away. Send its cards later.", quarter.first(), WEEKS_AHEAD));
        }
        return stocks.hold(quarter.first()) && keys.of(quarter.first()).isEmpty() ? Optional.of(Refusal.recorded(
            "The key of the quarter of %s was lost, as after a restore. Its cards can no longer be counted. Print cards for the next quarter.", quarter.first())) : Optional.empty();
    }

    private Optional<Refusal> known(StockText stock) {
        return stocks.holdAny(StockRules.hashes(stock)) ? Optional.of(Refusal.recorded("A card of this stock is in another one. Make new codes.")) : Optional.empty();
    }

    private Stocked keep(StockText stock, String head, Quarter quarter) {
        keys.made(quarter.first());
        transaction.executeWithoutResult(_ -> stocks.add(stock, head));
        return new Stocked.Taken(stock.stock(), quarter);
    }
}
