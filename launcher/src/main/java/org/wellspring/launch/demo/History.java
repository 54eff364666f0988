package org.wellspring.launch.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.wellspring.figures.Week;

/** Fourteen weeks, driven week by week through the real server: people come, check in, report, ask; weeks close; supervisors answer. */
final class History {
    static final int WEEKS = 14;
    private static final int LAST_HOUR = 14;
    /** Planned in the eighth week, before its notice is due; it closes with the week after the history and can be answered now. */
    private static final int SURVEY_PLANNED = 8;

    private final DemoClock clock;
    private final Staff staff;
    private final Halves halves;
    private final Clients clients;
    private final Consumer<String> progress;

    History(DemoClock clock, Staff staff, Halves halves, Clients clients, Consumer<String> progress) {
        this.clock = clock;
        this.staff = staff;
        this.halves = halves;
        this.clients = clients;
        this.progress = progress;
    }

    /** The Monday the history starts with, so that its last week has closed, at noon of the Monday after, before now. */
    static LocalDate firstMonday(Instant now) {
        return now.atZone(Hospital.ZONE).minusHours(LAST_HOUR + 1).toLocalDate().with(DayOfWeek.MONDAY).minusWeeks(WEEKS);
    }

    void make(LocalDate monday) {
        var start = Week.of(monday);
        clock.moveTo(at(start, 0, 8));
        staff.hire(monday);
        for (int number = 0; number < WEEKS; number++) {
            live(start.plus(number), number);
            progress.accept("  week %2d of %d".formatted(number + 1, WEEKS));
        }
        clock.moveTo(at(start.plus(WEEKS), 0, 13));
        halves.closeAndPull();
        clock.moveTo(at(start.plus(WEEKS), 0, LAST_HOUR));
        halves.declare();
        halves.review();
    }

    private void live(Week week, int number) {
        clock.moveTo(at(week, 0, 9));
        halves.declare();
        if (number == 0) {
            staff.signInForTheFirstTime();
        }
        clock.moveTo(at(week, 0, 13));
        halves.closeAndPull();
        clock.moveTo(at(week, 1, 9));
        if (number == SURVEY_PLANNED) {
            Survey.plan(staff.visit(Staff.LEAD), week.plus(WEEKS + 1 - SURVEY_PLANNED));
        }
        staff.answer(week, number);
        clients.live(week, number);
        Effects.lock(() -> staff.visit(Staff.LEAD), week, number);
        clock.moveTo(at(week, 2, 17));
        staff.openTheirPhones(halves.notices());
        clock.moveTo(at(week, 6, 20));
        staff.send(week, number, halves.waves(week));
    }

    private static Instant at(Week week, int day, int hour) {
        return week.monday().plusDays(day).atTime(hour, 0).atZone(Hospital.ZONE).toInstant();
    }
}
