package org.wellspring.shifts.roster;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wellspring.people.People;
import org.wellspring.people.Team;
import org.wellspring.platform.Role;
import org.wellspring.web.AllowedTo;
import org.wellspring.web.Form;
import org.wellspring.web.Page;
import org.wellspring.web.Visitor;

/** A person's own roster: their week day by day, shifts and leave they add themselves. */
@AllowedTo(Role.STAFF)
@Controller
class RosterPages {
    private final PlannedShifts shifts;
    private final Leaves leaves;
    private final WhoWorks who;
    private final People people;
    private final Templates templates;
    private final Clock clock;

    RosterPages(PlannedShifts shifts, Leaves leaves, WhoWorks who, People people, Templates templates, Clock clock) {
        this.shifts = shifts;
        this.leaves = leaves;
        this.who = who;
        this.people = people;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping("/roster") JteModel show(Page page, Visitor visitor, @RequestParam(required = false) @Nullable String week) {
        return week(page, visitor, ReadShift.day(week == null ? "" : week).orElse(today()), Form.blank());
    }

    @PostMapping("/roster/shifts") @Nullable JteModel add(Page page, Visitor visitor, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var read = ShiftForm.read(Form.sent(request), page.text());
        var team = people.teamOf(visitor.person(), read.shift().map(TypedShift::day).orElse(today()));
        if (read.shift().isEmpty()) {
            return refused(page, visitor, response, read.form());
        }
        if (team.isEmpty()) {
            return refused(page, visitor, response, read.form().problem("day", page.text().of("shifts.problem.noteam")));
        }
        var typed = read.shift().get();
        if (!shifts.add(id(read.form()), typed.of(visitor.person(), team.get(), who.zone()), visitor.person()) && shifts.one(id(read.form())).isEmpty()) {
            return refused(page, visitor, response, read.form().problem("from", page.text().of("shifts.problem.overlaps")));
        }
        response.sendRedirect("/roster?week=" + typed.day());
        return null;
    }

    @PostMapping("/roster/shifts/{id}/remove") void remove(Visitor visitor, @PathVariable UUID id, HttpServletResponse response) throws IOException {
        var shift = shifts.one(id);
        if (shift.filter(found -> found.person().equals(visitor.person())).isEmpty()) {
            response.sendError(HttpStatus.NOT_FOUND.value());
            return;
        }
        shifts.remove(id);
        response.sendRedirect("/roster?week=" + shift.get().time().from().atZone(who.zone()).toLocalDate());
    }

    @PostMapping("/roster/leave") @Nullable JteModel away(Page page, Visitor visitor, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var form = Form.sent(request);
        var first = ReadShift.day(form.value("first"));
        var last = ReadShift.day(form.value("last"));
        if (first.isEmpty() || last.isEmpty() || last.get().isBefore(first.get())) {
            return refused(page, visitor, response, form.problem("first", page.text().of("shifts.problem.leave")));
        }
        leaves.add(id(form), visitor.person(), first.get(), last.get().plusDays(1), visitor.person());
        response.sendRedirect("/roster?week=" + first.get());
        return null;
    }

    @PostMapping("/roster/leave/{id}/remove") void back(Visitor visitor, @PathVariable UUID id, HttpServletResponse response) throws IOException {
        leaves.remove(visitor.person(), id);
        response.sendRedirect("/roster");
    }

    private JteModel refused(Page page, Visitor visitor, HttpServletResponse response, Form form) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return week(page, visitor, ReadShift.day(form.value("day")).orElse(today()), form);
    }

    private JteModel week(Page page, Visitor visitor, LocalDate day, Form form) {
        var monday = WeekOfShifts.mondayOf(day);
        var away = leaves.of(visitor.person(), monday, monday.plusDays(7));
        var week = WeekOfShifts.of(monday, today(), who.zone(), shifts.of(visitor.person(), WeekOfShifts.span(monday, who.zone())), away,
            line -> people.team(line.shift().team()).map(Team::name).orElse(""));
        return templates.shiftsRoster(page, week, away, form, UUID.randomUUID());
    }

    private LocalDate today() {
        return clock.instant().atZone(who.zone()).toLocalDate();
    }

    private static UUID id(Form form) {
        try {
            return UUID.fromString(form.value("id"));
        } catch (IllegalArgumentException notOurs) {
            return UUID.randomUUID();
        }
    }
}
