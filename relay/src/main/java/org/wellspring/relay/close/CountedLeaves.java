package org.wellspring.relay.close;

import java.util.List;
import java.util.Optional;
import org.wellspring.figures.ledger.Ledger;
import org.wellspring.relay.notice.CountedWeek;
import org.wellspring.relay.release.Release;

/** A week's exact counts on their way to a release. Takes counts in and gives none out. */
public final class CountedLeaves {
    private final CountedWeek week;
    private final Tally tally;

    CountedLeaves(CountedWeek week, Tally tally) {
        this.week = week;
        this.tally = tally;
    }

    /** Nobody has answered yet. */
    public static CountedLeaves none(CountedWeek week) {
        return new CountedLeaves(week, Tally.empty());
    }

    /** Adds people of one leaf who were counted elsewhere: two cells for each indicator, class 0 and class 1 of the first, then of the next. */
    public void add(String leaf, String wave, int... cells) {
        tally.leaves().computeIfAbsent(leaf, _ -> LeafTally.empty()).answers().merge(wave, cells.clone(), LeafTally::sum);
    }

    /**
     * Draws, which may be done once for a charge: keep what this returns, or nobody may learn it.
     *
     * @param ledger holds the charges of the waves that are drawn; others have no figures
     * @param number of the release, from 1
     * @param previous head of the release before, or empty
     */
    public Release draw(Ledger ledger, int number, String previous) {
        return new Draw().release(week, ledger, Optional.of(tally), List.of(), number, previous);
    }

    Tally tally() {
        return tally;
    }

    @Override public String toString() {
        return "[counts]";
    }
}
