package org.wellspring.people.stafflist;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.wellspring.people.directory.Days;

/** What became of lists that were applied in the last day. */
@Component
class Outcome {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final StaffLists lists;
    private final MadeChanges made;
    private final Days days;

    Outcome(StaffLists lists, MadeChanges made, Days days) {
        this.lists = lists;
        this.made = made;
        this.days = days;
    }

    ListResult of(UUID id, StaffLists.Kept kept, Instant now) {
        var changes = made.of(id);
        var counts = changes.stream().collect(Collectors.groupingBy(MadeChanges.Made::what, Collectors.counting()));
        var stayed = changes.stream().filter(MadeChanges.Made::stayed).map(change -> change.after().staffName().orElse(change.after().called())).toList();
        var undone = kept.undoneAt().isPresent();
        return new ListResult(id, time(kept.appliedAt().orElse(now)), undone ? Map.of() : counts, refused(id), stayed, undone, kept.undoable(now));
    }

    List<ListResult> recent(Instant now) {
        return lists.applied().stream().filter(kept -> kept.appliedAt().map(at -> now.isBefore(at.plus(StaffLists.KEPT))).orElse(false)).map(kept -> of(kept.id(), kept, now)).toList();
    }

    private int refused(UUID id) {
        return lists.read(id).refused().size();
    }

    private String time(Instant moment) {
        return CLOCK.format(moment.atZone(days.zone()));
    }
}
