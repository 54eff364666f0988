package org.wellspring.shifts.rosterlist;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.wellspring.platform.PersonId;
import org.wellspring.shifts.Shift;

/**
 * The shifts that would go, as the page shows them.
 *
 * @param complete whether every line could be read; otherwise nothing is taken away
 */
public record Going(List<Line> changed, List<Line> removed, boolean complete) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    /**
     * @param before from when until when
     * @param after the same of what comes in its place, or empty
     */
    public record Line(String name, LocalDate day, String before, String after) {}

    static Going in(Plan plan, Function<PersonId, String> names, ZoneId zone) {
        var order = Comparator.comparing(Line::day).thenComparing(Line::name);
        var changed = plan.changes().stream().map(change -> line(change.before().shift(), span(change.after(), zone), names, zone)).sorted(order).toList();
        var removed = plan.removed().stream().map(known -> line(known.shift(), "", names, zone)).sorted(order).toList();
        return new Going(changed, removed, plan.refused().stream().allMatch(line -> line.reason() == Reason.OVERLAPS));
    }

    private static Line line(Shift shift, String after, Function<PersonId, String> names, ZoneId zone) {
        return new Line(names.apply(shift.person()), shift.time().from().atZone(zone).toLocalDate(), span(shift, zone), after);
    }

    private static String span(Shift shift, ZoneId zone) {
        return TIME.format(shift.time().from().atZone(zone)) + "–" + TIME.format(shift.time().until().atZone(zone));
    }
}
