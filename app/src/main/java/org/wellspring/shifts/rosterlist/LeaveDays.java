package org.wellspring.shifts.rosterlist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import org.wellspring.platform.PersonId;

/** @param until first day back */
record LeaveDays(PersonId person, LocalDate from, LocalDate until) {
    boolean covers(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }

    /** Days that follow one another, as one leave. */
    static List<LeaveDays> of(PersonId person, SortedSet<LocalDate> days) {
        var leave = new ArrayList<LeaveDays>();
        for (var day : days) {
            if (!leave.isEmpty() && leave.getLast().until().equals(day)) {
                leave.add(new LeaveDays(person, leave.removeLast().from(), day.plusDays(1)));
            } else {
                leave.add(new LeaveDays(person, day, day.plusDays(1)));
            }
        }
        return leave;
    }
}
