package org.wellspring.shifts.roster;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wellspring.shifts.Shift;
import org.wellspring.shifts.Shifts;
import org.wellspring.web.Page;
import org.wellspring.web.Panel;
import org.wellspring.web.Visitor;

/** Today's shift card: the shift that runs, or the next one within a week. */
@Component
class ShiftPanel implements Panel {
    private static final int PLACE = 10;
    private static final java.time.Duration AHEAD = java.time.Duration.ofDays(7);

    private final Shifts shifts;
    private final WhoWorks who;
    private final Templates templates;
    private final Clock clock;

    ShiftPanel(Shifts shifts, WhoWorks who, Templates templates, Clock clock) {
        this.shifts = shifts;
        this.who = who;
        this.templates = templates;
        this.clock = clock;
    }

    @Override public int place() {
        return PLACE;
    }

    @Override public Optional<JteModel> on(Page page) {
        return page.visitor().flatMap(visitor -> runningOrNext(visitor).map(shift -> {
            var slot = WeekOfShifts.slot(new ShiftLine(new java.util.UUID(0, 0), shift), who.zone(), "");
            return templates.shiftsCard(page, slot, shift.time().from().atZone(who.zone()).toLocalDate(), shift.time().contains(clock.instant()));
        }));
    }

    private Optional<Shift> runningOrNext(Visitor visitor) {
        var now = clock.instant();
        return shifts.currentShift(visitor.person(), now)
            .or(() -> shifts.nextShift(visitor.person(), now).filter(next -> next.time().from().isBefore(now.plus(AHEAD))));
    }
}
