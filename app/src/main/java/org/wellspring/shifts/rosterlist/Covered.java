package org.wellspring.shifts.rosterlist;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.wellspring.platform.PersonId;
import org.wellspring.platform.TeamId;
import org.wellspring.shifts.Shift;

/**
 * What a list speaks about: the people it names, from its first to its last day. What it does not say about them there is not so.
 *
 * @param days its first and its last, or none
 * @param complete whether every line could be read; where one could not, nothing is missing for sure
 */
record Covered(TeamId team, Set<PersonId> people, TreeSet<LocalDate> days, ZoneId zone, boolean complete) {
    static Covered by(List<Read> lines, TeamId team, ZoneId zone) {
        var people = new HashSet<PersonId>();
        var days = new TreeSet<LocalDate>();
        boolean complete = true;
        for (var line : lines) {
            switch (line) {
                case Read.Works(_, var shift) -> {
                    people.add(shift.person());
                    days.add(shift.time().from().atZone(zone).toLocalDate());
                }
                case Read.Away(_, var person, var day) -> {
                    people.add(person);
                    days.add(day);
                }
                case Read.Unread _ -> complete = false;
            }
        }
        return new Covered(team, people, days, zone, complete);
    }

    boolean covers(Shift shift) {
        var day = day(shift);
        return !days.isEmpty() && shift.team().equals(team) && people.contains(shift.person()) && !day.isBefore(days.first()) && !day.isAfter(days.last());
    }

    LocalDate day(Shift shift) {
        return shift.time().from().atZone(zone).toLocalDate();
    }
}
