package org.wellspring.relay.rating;

import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wellspring.figures.Week;
import org.wellspring.relay.keys.QuarterKeys;
import org.wellspring.relay.keys.SealingKey;
import org.wellspring.relay.rating.SealedRatings.Sealed;
import org.wellspring.relay.rating.Stocks.Printed;
import org.wellspring.relay.rating.Stocks.Team;
import org.wellspring.relay.release.Release.ClientLine;
import org.wellspring.relay.signed.Wire;

/**
 * Counts the quarters that end with a week, and forgets them. Quarters whose own last week was never declared are counted
 * with the next week that closes.
 */
@Component
public class CloseQuarters {
    private static final Logger LOG = LoggerFactory.getLogger(CloseQuarters.class);
    private static final int BATCH = 1_000;

    private final QuarterKeys keys;
    private final Stocks stocks;
    private final SealedRatings ratings;

    CloseQuarters(QuarterKeys keys, Stocks stocks, SealedRatings ratings) {
        this.keys = keys;
        this.stocks = stocks;
        this.ratings = ratings;
    }

    /** One line for each team with cards, by quarter and name; none for a quarter whose key was lost. */
    public List<ClientLine> count(Week week) {
        var tallies = new LinkedHashMap<Team, RatingTally>();
        var clinicians = new LinkedHashMap<Team, Integer>();
        for (var printed : stocks.upTo(Quarter.newestEndedBy(week))) {
            keyOf(printed).ifPresent(key -> {
                clinicians.put(printed.team(), printed.clinicians());
                count(printed.stock(), key, tallies.computeIfAbsent(printed.team(), _ -> new RatingTally()));
            });
        }
        return tallies.entrySet().stream().map(team -> team.getValue().line(team.getKey(), clinicians.get(team.getKey()))).toList();
    }

    /** Within the transaction that releases what was counted. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(Week week) {
        var newest = Quarter.newestEndedBy(week);
        if (!stocks.upTo(newest).isEmpty()) {
            ratings.forgetUpTo(newest);
            stocks.forgetUpTo(newest);
        }
    }

    private Optional<SealingKey> keyOf(Printed printed) {
        var key = keys.of(printed.team().quarter());
        if (key.isEmpty()) {
            LOG.error("The key of the quarter of {} is gone, as after a restore. What clients said with the cards of {} is not counted.", printed.team().quarter(), printed.stock());
        }
        return key;
    }

    private void count(String stock, SealingKey key, RatingTally tally) {
        var batch = ratings.batch(stock, new byte[0], BATCH);
        while (!batch.isEmpty()) {
            tally.add(batch.parallelStream().flatMap(sealed -> opened(stock, key, sealed).stream()).toList());
            batch = ratings.batch(stock, batch.getLast().code(), BATCH);
        }
    }

    /** One broken rating is passed over in silence: its trouble could repeat an answer, and must not stop the count. */
    private static Optional<Opened> opened(String stock, SealingKey key, Sealed sealed) {
        var about = "wellspring/rating/1|%s|%s".formatted(stock, HexFormat.of().formatHex(sealed.code()));
        try {
            return key.open(sealed.sealed(), Wire.utf8(about)).flatMap(Opened::of);
        } catch (RuntimeException notCounted) {
            return Optional.empty();
        }
    }
}
