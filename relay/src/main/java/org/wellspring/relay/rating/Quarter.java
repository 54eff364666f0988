package org.wellspring.relay.rating;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.wellspring.figures.Week;
import org.wellspring.figures.grid.Calendar;
import org.wellspring.relay.notice.Grid;

/**
 * Thirteen weeks of the grid; it closes with the last of them.
 *
 * @param first names it
 */
record Quarter(Week first, ZoneId zone) {
    static boolean isOn(Grid grid, Week first) {
        return !first.isBefore(grid.start()) && grid.start().until(first) % Calendar.QUARTER == 0;
    }

    Week last() {
        return last(first);
    }

    static Week last(Week first) {
        return first.plus(Calendar.QUARTER - 1);
    }

    /** The first Monday of the newest quarter that has ended once {@code week} has closed. */
    static Week newestEndedBy(Week week) {
        return week.plus(1 - Calendar.QUARTER);
    }

    boolean hasBegun(Instant now) {
        return !now.isBefore(first.opensAt(zone));
    }

    boolean hasEnded(Instant now) {
        return !now.isBefore(last().closesAt(zone));
    }

    /** At noon of this day nothing more is taken. */
    LocalDate closes() {
        return last().plus(1).monday();
    }
}
