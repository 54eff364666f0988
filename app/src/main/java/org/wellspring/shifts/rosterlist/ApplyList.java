package org.wellspring.shifts.rosterlist;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wellspring.audit.Act;
import org.wellspring.audit.Audit;
import org.wellspring.platform.PersonId;
import org.wellspring.platform.TeamId;

/** Applies a list, and undoes the last one for a day. */
@Component
class ApplyList {
    static final Duration UNDO = Duration.ofHours(24);

    private final ListedShifts shifts;
    private final AppliedLists lists;
    private final Audit audit;
    private final Clock clock;

    ApplyList(ListedShifts shifts, AppliedLists lists, Audit audit, Clock clock) {
        this.shifts = shifts;
        this.lists = lists;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param id made when the list was looked at; sent twice, it is applied once */
    @Transactional void apply(UUID id, Plan plan, TeamId team, PersonId by) {
        if (!plan.changesNothing() && lists.add(id, team, by, clock.instant())) {
            shifts.replace(plan.goingOut(), id);
            shifts.add(plan.comingIn(), id, by);
            shifts.addLeave(plan.leave(), id, by);
            audit.record(by, Act.ROSTER_LIST_APPLIED, team.toString());
        }
    }

    boolean wasApplied(UUID id) {
        return lists.holds(id);
    }

    Optional<AppliedList> undoable(TeamId team) {
        return lists.last(team, clock.instant().minus(UNDO));
    }

    /** Takes away what the team's last list added and brings back what it took away; another id than the last list's changes nothing. */
    @Transactional void undo(UUID id, TeamId team, PersonId by) {
        undoable(team).filter(last -> last.id().equals(id)).ifPresent(last -> {
            shifts.removeAllOf(id);
            shifts.bringBack(id);
            lists.undone(id);
            audit.record(by, Act.ROSTER_LIST_UNDONE, team.toString());
        });
    }
}
