package org.wellspring.people.stafflist;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wellspring.audit.Act;
import org.wellspring.audit.Audit;
import org.wellspring.platform.PersonId;
import org.wellspring.platform.PersonalData;

/** Puts everybody back as they stood before a list was applied, except what they have done themselves since. */
@Component
class UndoList {
    private final StaffLists lists;
    private final MadeChanges made;
    private final Standings standings;
    private final List<PersonalData> everywhere;
    private final Audit audit;
    private final Clock clock;

    UndoList(StaffLists lists, MadeChanges made, Standings standings, List<PersonalData> everywhere, Audit audit, Clock clock) {
        this.lists = lists;
        this.made = made;
        this.standings = standings;
        this.everywhere = everywhere.stream().sorted(Comparator.comparing(step -> step.columns().contains("people.person.id"))).toList();
        this.audit = audit;
        this.clock = clock;
    }

    /** @return whether the list could still be undone, or was already */
    @Transactional
    boolean undo(UUID id, PersonId by) {
        var kept = lists.hold(id);
        if (kept.flatMap(StaffLists.Kept::undoneAt).isPresent()) {
            return true;
        }
        if (kept.filter(list -> list.undoable(clock.instant())).isEmpty()) {
            return false;
        }
        standings.hold();
        var changes = made.of(id);
        var listed = standings.onTheListOrClaiming().stream().collect(Collectors.toMap(Colleague::id, Function.identity()));
        var now = changes.stream().map(change -> Optional.ofNullable(listed.get(change.person())).or(() -> standings.one(change.person()))).toList();
        standings.release(changes.stream().map(MadeChanges.Made::person).toList());
        for (int i = changes.size() - 1; i >= 0; i--) {
            back(id, changes.get(i), now.get(i));
        }
        lists.undone(id, clock.instant());
        audit.record(by, Act.STAFF_LIST_UNDONE, String.valueOf(changes.size()));
        return true;
    }

    private void back(UUID list, MadeChanges.Made change, Optional<Colleague> person) {
        if (person.isEmpty()) {
            return;
        }
        var now = person.get();
        if (change.before().isEmpty() && !now.joined() && now.standing().equals(change.after())) {
            everywhere.forEach(step -> step.erase(now.id()));
            return;
        }
        var before = change.before().orElseGet(() -> withoutTheList(now.standing()));
        var back = now.standing().putBack(before, change.after());
        standings.put(now.id(), back);
        if (change.before().isEmpty() || !back.equals(before)) {
            made.stayed(list, change.place());
        }
    }

    /** Somebody the list added stays when they joined or were changed since: as if they had come by the code and named their line. */
    private static Standing withoutTheList(Standing now) {
        return new Standing(now.called(), Optional.empty(), Optional.empty(), now.staffKey(), now.profile(), now.memberships());
    }
}
