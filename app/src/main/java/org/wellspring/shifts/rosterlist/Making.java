package org.wellspring.shifts.rosterlist;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.wellspring.platform.PersonId;
import org.wellspring.shifts.Shift;

/** Makes a plan, line by line: the first of two that do not go together stands. */
final class Making {
    private record Day(PersonId person, LocalDate date) {}

    private final Covered covered;
    private final List<LeaveDays> storedLeave;
    private final Map<PersonId, List<Shift>> taken = new HashMap<>();
    private final Map<PersonId, TreeSet<LocalDate>> away = new HashMap<>();
    private final Map<Shift, Known> before = new HashMap<>();
    private final List<Known> removed = new ArrayList<>();
    private final List<Plan.Change> changes = new ArrayList<>();
    private final List<Shift> fresh = new ArrayList<>();
    private final List<RefusedLine> refused = new ArrayList<>();
    private int known;

    Making(List<Read> lines, Plan.Stored stored, Covered covered) {
        this.covered = covered;
        this.storedLeave = stored.leave();
        compare(lines, stored.shifts());
    }

    /** Finds for each listed shift the one it stands for now, and those that the list knows nothing of. */
    private void compare(List<Read> lines, List<Known> stored) {
        Set<Shift> listed = new HashSet<>();
        lines.forEach(line -> {
            if (line instanceof Read.Works(_, var shift)) {
                listed.add(shift);
            }
        });
        var missing = new HashMap<Day, Deque<Known>>();
        for (var one : stored) {
            if (one.listed() && covered.covers(one.shift()) && !listed.contains(one.shift())) {
                missing.computeIfAbsent(day(one.shift()), _ -> new ArrayDeque<>()).add(one);
            } else {
                take(one.shift());
            }
        }
        listed.stream().filter(shift -> !isTaken(shift) && missing.containsKey(day(shift)) && !missing.get(day(shift)).isEmpty())
            .forEach(shift -> before.put(shift, missing.get(day(shift)).poll()));
        missing.values().stream().flatMap(Deque::stream).forEach(this::isMissing);
    }

    private void isMissing(Known one) {
        if (covered.complete()) {
            removed.add(one);
        } else {
            take(one.shift());
        }
    }

    Plan plan(List<Read> lines) {
        for (var line : lines) {
            switch (line) {
                case Read.Unread(var number, var reason, var cell) -> refused.add(new RefusedLine(number, reason, cell));
                case Read.Works(var number, var shift) -> works(number, shift);
                case Read.Away(_, var person, var day) -> away(person, day);
            }
        }
        var leave = away.entrySet().stream().flatMap(days -> LeaveDays.of(days.getKey(), days.getValue()).stream()).toList();
        return new Plan(List.copyOf(fresh), List.copyOf(changes), List.copyOf(removed), leave, known, List.copyOf(refused));
    }

    private void works(int number, Shift shift) {
        if (isTaken(shift)) {
            known++;
        } else if (taken.getOrDefault(shift.person(), List.of()).stream().anyMatch(other -> other.time().overlaps(shift.time()))) {
            refused.add(new RefusedLine(number, Reason.OVERLAPS, ""));
            stays(before.remove(shift));
        } else {
            take(shift);
            adds(shift, before.get(shift));
        }
    }

    private void adds(Shift shift, @org.jspecify.annotations.Nullable Known instead) {
        if (instead == null) {
            fresh.add(shift);
        } else {
            changes.add(new Plan.Change(instead, shift));
        }
    }

    /** What cannot be changed stays as it is. */
    private void stays(@org.jspecify.annotations.Nullable Known one) {
        if (one != null) {
            take(one.shift());
        }
    }

    private void away(PersonId person, LocalDate day) {
        if (storedLeave.stream().anyMatch(leave -> leave.person().equals(person) && leave.covers(day)) || !away.computeIfAbsent(person, _ -> new TreeSet<>()).add(day)) {
            known++;
        }
    }

    private boolean isTaken(Shift shift) {
        return taken.getOrDefault(shift.person(), List.of()).contains(shift);
    }

    private void take(Shift shift) {
        taken.computeIfAbsent(shift.person(), _ -> new ArrayList<>()).add(shift);
    }

    private Day day(Shift shift) {
        return new Day(shift.person(), covered.day(shift));
    }
}
