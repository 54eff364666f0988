package org.wellspring.shifts.rosterlist;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wellspring.platform.PersonId;
import org.wellspring.shifts.Shift;

/**
 * What a list would add, what it says that is there already, and what is left out.
 *
 * @param known lines that are there already, so that the same list twice doubles nothing
 */
record Plan(List<Shift> shifts, List<LeaveDays> leave, int known, List<RefusedLine> refused) {
    /** @param shifts and leave stored for the people of the list */
    record Stored(List<Shift> shifts, List<LeaveDays> leave) {}

    static Plan of(List<Read> lines, Stored stored) {
        return new Making(stored).plan(lines);
    }

    boolean addsNothing() {
        return shifts.isEmpty() && leave.isEmpty();
    }

    /** A hash of what it adds: another one means that somebody changed something since it was shown. */
    String seal() {
        try {
            var adds = Stream.concat(shifts.stream(), leave.stream()).map(Object::toString).sorted().collect(Collectors.joining("\n"));
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(adds.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static final class Making {
        private final Map<PersonId, List<Shift>> taken = new HashMap<>();
        private final List<LeaveDays> storedLeave;
        private final Map<PersonId, TreeSet<LocalDate>> away = new HashMap<>();
        private final List<Shift> fresh = new ArrayList<>();
        private final List<RefusedLine> refused = new ArrayList<>();
        private int known;

        Making(Stored stored) {
            stored.shifts().forEach(this::take);
            this.storedLeave = stored.leave();
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
            return new Plan(List.copyOf(fresh), leave, known, List.copyOf(refused));
        }

        private void works(int number, Shift shift) {
            var others = taken.getOrDefault(shift.person(), List.of());
            if (others.contains(shift)) {
                known++;
            } else if (others.stream().anyMatch(other -> other.time().overlaps(shift.time()))) {
                refused.add(new RefusedLine(number, Reason.OVERLAPS, ""));
            } else {
                take(shift);
                fresh.add(shift);
            }
        }

        private void away(PersonId person, LocalDate day) {
            if (storedLeave.stream().anyMatch(leave -> leave.person().equals(person) && leave.covers(day)) || !away.computeIfAbsent(person, _ -> new TreeSet<>()).add(day)) {
                known++;
            }
        }

        private void take(Shift shift) {
            taken.computeIfAbsent(shift.person(), _ -> new ArrayList<>()).add(shift);
        }
    }
}
