package org.wellspring.nation;

import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wellspring.figures.Week;
import org.wellspring.relay.close.CountedLeaves;
import org.wellspring.relay.keys.SealingKey;
import org.wellspring.relay.keys.SealingKeys;
import org.wellspring.relay.keys.SigningKey;
import org.wellspring.relay.notice.CountedWeek;
import org.wellspring.relay.signed.Wire;

/**
 * The steps of a nation's close, in the relay's order: charge, count and draw and release, destroy. Each is durable before the next
 * begins and does nothing when it was done before, so a close that was killed is simply run again: there is one release and one charge.
 */
final class CloseNation {
    private static final Logger LOG = LoggerFactory.getLogger(CloseNation.class);

    private final NationFolder folder;
    private final Count count;
    private final Week week;
    private final Book book;
    private final SealingKeys sealing;

    /** @param count of the week's envelopes; may be run again */
    CloseNation(NationFolder folder, Week week, Count count) {
        this.folder = folder;
        this.week = week;
        this.count = count;
        this.book = new Book(folder.keys());
        this.sealing = SealingKeys.ofWeeks(folder.keys());
    }

    /** How the envelopes are counted. */
    interface Count {
        CountedLeaves of(CountedWeek week, SealingKey key);
    }

    void close() {
        folder.alone(steps());
    }

    List<Runnable> steps() {
        return List.of(this::charge, this::release, () -> sealing.destroy(week), folder::removeEnvelopes);
    }

    private void charge() {
        if (!folder.released(week)) {
            key();
            book.weeks().stream().filter(earlier -> !earlier.equals(week) && !folder.released(earlier)).findFirst().ifPresent(earlier -> {
                throw new Refusal("The week of %s was begun and has no release yet. Close it first; nothing was charged or opened.".formatted(earlier));
            });
            book.begin(week, declared().charges()).forEach(wave -> LOG.error("The privacy ledger refuses the wave {}. It is released without figures.", wave));
        }
    }

    private void release() {
        if (!folder.released(week)) {
            var place = book.weeks().indexOf(week);
            var previous = place == 0 ? "" : folder.release(book.weeks().get(place - 1)).orElseThrow().head();
            folder.release(week, signing().sign(Wire.write(count.of(declared(), key()).draw(book.ledger(), place + 1, previous))));
        }
    }

    private CountedWeek declared() {
        return Optional.of(folder.notice()).filter(notice -> notice.isSignedBy(signing().publicKey())).flatMap(notice -> CountedWeek.in(notice, week))
            .orElseThrow(() -> new Refusal("The notice does not declare the week of %s under the signing key in this folder. Nothing was opened.".formatted(week)));
    }

    private SealingKey key() {
        return sealing.of(week).orElseThrow(() -> new Refusal("The sealing key of the week of %s is not here, and neither is its release. Nothing was charged or opened.".formatted(week)));
    }

    private SigningKey signing() {
        return SigningKey.in(folder.keys(), false);
    }
}
