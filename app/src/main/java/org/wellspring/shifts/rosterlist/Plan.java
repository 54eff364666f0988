package org.wellspring.shifts.rosterlist;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wellspring.shifts.Shift;

/**
 * What a list would add, change and take away, what it says that is there already, and what is left out.
 *
 * @param removed shifts that an earlier list brought and this one knows nothing of
 * @param known lines that are there already, so that the same list twice doubles nothing
 */
record Plan(List<Shift> shifts, List<Change> changes, List<Known> removed, List<LeaveDays> leave, int known, List<RefusedLine> refused) {
    /** @param shifts and leave stored for the people of the list */
    record Stored(List<Known> shifts, List<LeaveDays> leave) {}

    /** One shift in the place of another on the same day. */
    record Change(Known before, Shift after) {}

    static Plan of(List<Read> lines, Stored stored, Covered covered) {
        return new Making(lines, stored, covered).plan(lines);
    }

    boolean changesNothing() {
        return shifts.isEmpty() && changes.isEmpty() && removed.isEmpty() && leave.isEmpty();
    }

    /** Every shift that comes in, new or in the place of another. */
    List<Shift> comingIn() {
        return Stream.concat(shifts.stream(), changes.stream().map(Change::after)).toList();
    }

    /** Every stored shift that goes, with or without another in its place. */
    List<Known> goingOut() {
        return Stream.concat(removed.stream(), changes.stream().map(Change::before)).toList();
    }

    /** A hash of what it does: another one means that somebody changed something since it was shown. */
    String seal() {
        try {
            var adds = Stream.of(shifts, changes, removed, leave).flatMap(List::stream).map(Object::toString).sorted().collect(Collectors.joining("\n"));
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(adds.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
