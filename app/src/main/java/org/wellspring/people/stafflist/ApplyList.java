package org.wellspring.people.stafflist;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wellspring.audit.Act;
import org.wellspring.audit.Audit;
import org.wellspring.platform.PersonId;

/** Applies a list exactly as it was shown, all of it at once, and remembers how everybody stood before. */
@Component
class ApplyList {
    private final StaffLists lists;
    private final MadeChanges made;
    private final Standings standings;
    private final DryRun dryRun;
    private final Audit audit;
    private final Clock clock;

    ApplyList(StaffLists lists, MadeChanges made, Standings standings, DryRun dryRun, Audit audit, Clock clock) {
        this.lists = lists;
        this.made = made;
        this.standings = standings;
        this.dryRun = dryRun;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param seal of the changes as they were shown @param ending whether people who are no longer listed are ended too */
    @Transactional
    Applied apply(UUID id, String seal, boolean ending, PersonId by) {
        var kept = lists.hold(id);
        if (kept.flatMap(StaffLists.Kept::appliedAt).isPresent()) {
            return new Applied.Done();
        }
        if (kept.filter(list -> list.open(clock.instant())).isEmpty()) {
            return new Applied.Gone();
        }
        standings.hold();
        var changes = dryRun.of(id, by);
        if (!changes.seal().equals(seal)) {
            return new Applied.Stale();
        }
        if (ending && changes.ending().tooMany()) {
            return new Applied.TooMany();
        }
        var all = new ArrayList<>(changes.made());
        all.addAll(ending ? changes.ending().gone() : List.of());
        put(id, all, by);
        return new Applied.Done();
    }

    private void put(UUID id, List<Change> changes, PersonId by) {
        changes.stream().filter(change -> change.before().isEmpty()).forEach(change -> standings.add(change.person()));
        standings.release(changes.stream().map(Change::person).toList());
        for (int place = 0; place < changes.size(); place++) {
            var change = changes.get(place);
            standings.put(change.person(), change.after());
            made.add(id, place, change);
        }
        lists.applied(id, clock.instant());
        changes.stream().filter(change -> change.what() == Change.What.MATCHED).forEach(change -> audit.record(by, Act.PERSON_MATCHED, change.person().toString()));
        audit.record(by, Act.STAFF_LIST_APPLIED, String.valueOf(changes.size()));
    }
}
