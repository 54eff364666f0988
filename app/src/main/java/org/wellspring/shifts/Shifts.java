package org.wellspring.shifts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.wellspring.platform.PersonId;
import org.wellspring.platform.TeamId;
import org.wellspring.platform.TimeSpan;

/** The door to who works, worked and rests. Ids only; where no roster is known, nobody works and nobody rests. */
public interface Shifts {
    /** Everyone of the team whose shift runs at that moment. */
    List<PersonId> workingNow(TeamId team, Instant now);

    /** Everyone of the team who worked in any part of that time. */
    List<PersonId> worked(TeamId team, TimeSpan time);

    /** The shift that runs at that moment. */
    Optional<Shift> currentShift(PersonId person, Instant now);

    /** The latest shift that had ended by then. */
    Optional<Shift> lastShift(PersonId person, Instant now);

    /** The first shift that starts after that moment. */
    Optional<Shift> nextShift(PersonId person, Instant now);

    /** Every shift that touches that time, in order. */
    List<Shift> shiftsOf(PersonId person, TimeSpan time);

    /** Leave that touches that time, each from midnight to midnight where the organisation is. */
    List<TimeSpan> leaveOf(PersonId person, TimeSpan time);

    /**
     * Whether the person is to be left alone: on leave, in the eleven hours after a night shift, or on a day off. A day off is a day
     * without a shift for somebody whose roster for the week around it is known.
     */
    boolean restsAt(PersonId person, Instant moment);
}
