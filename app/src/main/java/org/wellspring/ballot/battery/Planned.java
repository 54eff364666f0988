package org.wellspring.ballot.battery;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.wellspring.figures.Week;

/**
 * What the planner's form says.
 *
 * @param closes a Monday, or empty
 */
public record Planned(List<String> indicators, String closes) {
    static Planned sent(HttpServletRequest request) {
        var indicators = Optional.ofNullable(request.getParameterValues("indicator")).map(List::of).orElse(List.of());
        return new Planned(indicators.stream().distinct().toList(), Optional.ofNullable(request.getParameter("closes")).orElse(""));
    }

    /** Empty for anything but a Monday. */
    Optional<Week> week() {
        try {
            return Optional.of(Week.parse(closes));
        } catch (java.time.DateTimeException | IllegalArgumentException notAMonday) {
            return Optional.empty();
        }
    }
}
