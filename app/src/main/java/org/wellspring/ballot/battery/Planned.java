package org.wellspring.ballot.battery;

import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import org.wellspring.figures.Week;

/**
 * What the planner's form says.
 *
 * @param closes a Monday, or anything else somebody sent
 */
public record Planned(List<String> indicators, String closes) {
    /** Empty for anything but a Monday. */
    Optional<Week> week() {
        try {
            return Optional.of(Week.parse(closes));
        } catch (DateTimeException | IllegalArgumentException notAMonday) {
            return Optional.empty();
        }
    }
}
