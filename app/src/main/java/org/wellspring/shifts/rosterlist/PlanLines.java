package org.wellspring.shifts.rosterlist;

import java.util.List;

/** A plan as the page counts it, with the lines that are left out. */
public record PlanLines(int shifts, int people, int leaveDays, int known, List<RefusedLine> refused, Going going, String seal) {
    static PlanLines of(Plan plan, Going going) {
        var people = plan.shifts().stream().map(shift -> shift.person().value()).distinct().count();
        var days = plan.leave().stream().mapToLong(leave -> leave.from().until(leave.until(), java.time.temporal.ChronoUnit.DAYS)).sum();
        return new PlanLines(plan.shifts().size(), (int) people, (int) days, plan.known(), plan.refused(), going, plan.seal());
    }

    public boolean changesNothing() {
        return shifts == 0 && leaveDays == 0 && going.changed().isEmpty() && going.removed().isEmpty();
    }
}
