package org.wellspring.notifications.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wellspring.notifications.etiquette.Roster;
import org.wellspring.platform.PersonId;
import org.wellspring.platform.TimeSpan;
import org.wellspring.shifts.Shift;
import org.wellspring.shifts.ShiftKind;
import org.wellspring.shifts.Shifts;

/** What is known of a person's shifts and leave. Time on call is left alone like leave: its end is not the end of a day's work. */
@Component
class Rosters {
    private static final Duration BACK = Duration.ofDays(7);
    private static final Duration AHEAD = Duration.ofDays(35);

    private final Shifts shifts;

    Rosters(Shifts shifts) {
        this.shifts = shifts;
    }

    Roster around(PersonId person, Instant now) {
        var time = new TimeSpan(now.minus(BACK), now.plus(AHEAD));
        var known = shifts.shiftsOf(person, time);
        return new Roster(times(known, false).toList(), Stream.concat(shifts.leaveOf(person, time).stream(), times(known, true)).toList());
    }

    private static Stream<TimeSpan> times(List<Shift> shifts, boolean onCall) {
        return shifts.stream().filter(shift -> (shift.kind() == ShiftKind.ON_CALL) == onCall).map(Shift::time);
    }
}
