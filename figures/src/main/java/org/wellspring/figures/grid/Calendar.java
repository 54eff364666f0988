package org.wellspring.figures.grid;

import java.util.List;
import java.util.stream.IntStream;
import org.wellspring.figures.Week;

/**
 * Which waves close when. Weeks are counted from {@code start}: bundle <i>b</i> is weeks 4b to 4b+3, quarter <i>q</i> is
 * weeks 13q to 13q+12. A week before the start is refused with an {@link IllegalArgumentException}.
 *
 * @param start week 0
 */
public record Calendar(Profile profile, Week start) {

    /** Weeks in a bundle: one fetch of tokens, one declaration, one notice. */
    public static final int BUNDLE = 4;

    /** Weeks in a quarter: for so long leaves stay as they are. */
    public static final int QUARTER = 13;

    /** Weeks in a year of the grid, the first from its start: for so long the profile stays as it is. */
    public static final int YEAR = 52;

    /** The year of the grid that holds {@code bundle}, from 0. */
    public static int yearOfBundle(int bundle) {
        return bundle / (YEAR / BUNDLE);
    }

    /** The waves that close with {@code week}; none in most weeks. */
    public List<Wave> wavesClosingWith(Week week) {
        var number = number(week);
        return profile.waves().stream()
                .filter(wave -> wave.closesWith(number))
                .map(wave -> wave.closingWith(week))
                .toList();
    }

    /** The bundle that holds {@code week}, from 0. */
    public int bundleOf(Week week) {
        return number(week) / BUNDLE;
    }

    public Week firstWeekOfBundle(int bundle) {
        if (bundle < 0) {
            throw new IllegalArgumentException("Bundles are counted from 0, not from %d.".formatted(bundle));
        }
        return start.plus(Math.multiplyExact(bundle, BUNDLE));
    }

    /** The four weeks of a bundle, in order. */
    public List<Week> weeksOfBundle(int bundle) {
        var first = firstWeekOfBundle(bundle);
        return IntStream.range(0, BUNDLE).mapToObj(first::plus).toList();
    }

    /** The quarter that holds {@code week}, from 0. */
    public int quarterOf(Week week) {
        return number(week) / QUARTER;
    }

    /** Whether {@code week} is on the grid. */
    public boolean holds(Week week) {
        return !week.isBefore(start);
    }

    private int number(Week week) {
        if (!holds(week)) {
            throw new IllegalArgumentException("The week %s is before the first, %s.".formatted(week, start));
        }
        return start.until(week);
    }
}
