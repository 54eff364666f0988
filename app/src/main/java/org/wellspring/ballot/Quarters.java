package org.wellspring.ballot;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.wellspring.figures.Week;
import org.wellspring.figures.grid.Calendar;

/** The quarters of this organisation's grid: thirteen weeks each, named by the first. */
public interface Quarters {
    /** The quarter that runs; before the grid begins, its first. Empty before there is a grid. */
    Optional<Running> running();

    /** @param first of its weeks */
    record Running(Week first, ZoneId zone) {
        public Running next() {
            return new Running(first.plus(Calendar.QUARTER), zone);
        }

        public Week last() {
            return first.plus(Calendar.QUARTER - 1);
        }

        public Instant closesAt() {
            return last().closesAt(zone);
        }
    }
}
