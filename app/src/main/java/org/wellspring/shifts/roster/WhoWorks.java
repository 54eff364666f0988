package org.wellspring.shifts.roster;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wellspring.people.Organisation;
import org.wellspring.people.People;
import org.wellspring.platform.PersonId;
import org.wellspring.platform.TeamId;
import org.wellspring.platform.TimeSpan;
import org.wellspring.shifts.Shift;
import org.wellspring.shifts.Shifts;

/** Who works, worked and rests, as other modules may ask it. */
@Component
public class WhoWorks implements Shifts {
    private final PlannedShifts shifts;
    private final Leaves leaves;
    private final People people;

    WhoWorks(PlannedShifts shifts, Leaves leaves, People people) {
        this.shifts = shifts;
        this.leaves = leaves;
        this.people = people;
    }

    @Override public List<PersonId> workingNow(TeamId team, Instant now) {
        return shifts.at(team, moment(now));
    }

    @Override public List<PersonId> worked(TeamId team, TimeSpan time) {
        return shifts.at(team, time);
    }

    @Override public Optional<Shift> currentShift(PersonId person, Instant now) {
        return shiftsOf(person, moment(now)).stream().findFirst();
    }

    @Override public Optional<Shift> lastShift(PersonId person, Instant now) {
        return shifts.lastEndedBy(person, now);
    }

    @Override public Optional<Shift> nextShift(PersonId person, Instant now) {
        return shifts.firstAfter(person, now);
    }

    @Override public List<Shift> shiftsOf(PersonId person, TimeSpan time) {
        return shifts.of(person, time).stream().map(ShiftLine::shift).toList();
    }

    @Override public List<TimeSpan> leaveOf(PersonId person, TimeSpan time) {
        var zone = zone();
        var until = time.until().minusNanos(1).atZone(zone).toLocalDate().plusDays(1);
        return leaves.of(person, time.from().atZone(zone).toLocalDate(), until).stream()
            .map(leave -> new TimeSpan(leave.from().atStartOfDay(zone).toInstant(), leave.until().atStartOfDay(zone).toInstant())).toList();
    }

    @Override public boolean restsAt(PersonId person, Instant moment) {
        var rest = new Rest(zone());
        var around = rest.around(moment);
        return rest.at(moment, shiftsOf(person, around).stream().map(Shift::time).toList(), leaveOf(person, around));
    }

    public ZoneId zone() {
        return people.organisation().map(Organisation::zone).orElse(ZoneOffset.UTC);
    }

    private static TimeSpan moment(Instant now) {
        return new TimeSpan(now, now.plusNanos(1_000));
    }
}
