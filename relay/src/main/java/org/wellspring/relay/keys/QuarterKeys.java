package org.wellspring.relay.keys;

import java.util.Optional;
import org.wellspring.figures.Week;
import org.wellspring.figures.grid.Calendar;

/** The keys that ratings are sealed to, one for each quarter with cards, named by its first week. */
public record QuarterKeys(SealingKeys files) {
    public SealingKey made(Week quarter) {
        return files.made(quarter);
    }

    /** Nothing once the quarter is closed, and after a restore: these files are in no backup. */
    public Optional<SealingKey> of(Week quarter) {
        return files.of(quarter);
    }

    /** Of every quarter whose last week is {@code week} or an earlier one. */
    public void destroyEndedBy(Week week) {
        files.weeks().stream().filter(quarter -> !week.isBefore(quarter.plus(Calendar.QUARTER - 1))).forEach(files::destroy);
    }
}
