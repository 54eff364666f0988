package org.wellspring.privacy.shown;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wellspring.figures.ledger.Guarantee;

/**
 * Everything that was released, as a page shows it.
 *
 * @param everybody the four-week figure of the whole organisation
 * @param quarterly the sum of all groups, every quarter
 * @param groups as they are counted now, in list order
 * @param earlier groups that were counted in other quarters
 * @param next the day on which the next figure is due; empty where no notice says
 * @param guarantee what a year of all this gives away about one person; empty before the first notice
 */
public record Overview(Series everybody, Series quarterly, List<Series> groups, List<Series> earlier, Optional<LocalDate> next, Optional<Guarantee> guarantee) {
    /** More than this many charts on one page tell nobody anything: then each has a page of its own. */
    private static final int MOST_CHARTS = 24;

    public boolean empty() {
        return everybody.headlines().isEmpty() && quarterly.headlines().isEmpty();
    }

    /** What is told of everybody most often: the four-week figure, or the quarterly one where there is no other. */
    public Series organisation() {
        return everybody.headlines().isEmpty() ? quarterly : everybody;
    }

    public boolean drawsGroups() {
        return groups.size() <= MOST_CHARTS;
    }
}
