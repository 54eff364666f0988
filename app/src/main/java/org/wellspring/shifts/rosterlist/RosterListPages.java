package org.wellspring.shifts.rosterlist;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.wellspring.people.Team;
import org.wellspring.platform.Role;
import org.wellspring.shifts.roster.ReadShift;
import org.wellspring.web.AllowedTo;
import org.wellspring.web.Form;
import org.wellspring.web.Page;
import org.wellspring.web.Visitor;

/** A team's roster, and the list it can come from: look at it, apply it, undo it. Teams of others do not exist here. */
@AllowedTo({Role.SUPERVISOR, Role.PLANNER})
@Controller
class RosterListPages {
    private final TeamRosters rosters;
    private final CheckList check;
    private final ApplyList apply;
    private final Templates templates;

    RosterListPages(TeamRosters rosters, CheckList check, ApplyList apply, Templates templates) {
        this.rosters = rosters;
        this.check = check;
        this.apply = apply;
        this.templates = templates;
    }

    @GetMapping("/team/shifts") JteModel show(Page page, Visitor visitor, @RequestParam(required = false) @Nullable String team, @RequestParam(defaultValue = "") String week) {
        if (rosters.of(visitor).isEmpty()) {
            return templates.shiftsNoTeam(page);
        }
        return roster(page, visitor, chosen(visitor, team), ReadShift.day(week).orElse(rosters.today()), Form.blank());
    }

    @PostMapping("/team/shifts/check") JteModel look(Page page, Visitor visitor, @RequestParam(required = false) @Nullable String team, @RequestParam(defaultValue = "") String list,
                                                     @RequestParam(required = false) @Nullable MultipartFile file, HttpServletResponse response) throws IOException {
        var given = file == null || file.isEmpty() ? list : new String(file.getBytes(), StandardCharsets.UTF_8);
        return look(page, visitor, chosen(visitor, team), given, response);
    }

    /** A list is applied as it was shown: where another seal says that something changed meanwhile, it is shown again and nothing is applied. */
    @PostMapping("/team/shifts") @Nullable JteModel apply(Page page, Visitor visitor, @RequestParam(required = false) @Nullable String team, @RequestParam(defaultValue = "") String list,
                                                          @RequestParam(required = false) @Nullable UUID id, @RequestParam(defaultValue = "") String seal, HttpServletResponse response) throws IOException {
        var chosen = chosen(visitor, team);
        if (id != null && apply.wasApplied(id)) {
            response.sendRedirect("/team/shifts?team=" + chosen.id());
            return null;
        }
        if (id == null || !(check.check(list, chosen.id()) instanceof CheckList.Checked.Fits(var plan)) || !plan.seal().equals(seal)) {
            return look(page, visitor, chosen, list, response);
        }
        apply.apply(id, plan, chosen.id(), visitor.person());
        var week = plan.comingIn().stream().findFirst().map(shift -> "&week=" + rosters.dayOf(shift.time().from())).orElse("");
        response.sendRedirect("/team/shifts?team=" + chosen.id() + week);
        return null;
    }

    @PostMapping("/team/shifts/undo") void undo(Visitor visitor, @RequestParam(required = false) @Nullable String team, @RequestParam(required = false) @Nullable UUID id, HttpServletResponse response) throws IOException {
        var chosen = chosen(visitor, team);
        if (id != null) {
            apply.undo(id, chosen.id(), visitor.person());
        }
        response.sendRedirect("/team/shifts?team=" + chosen.id());
    }

    private JteModel look(Page page, Visitor visitor, Team team, String list, HttpServletResponse response) {
        return switch (check.check(list, team.id())) {
            case CheckList.Checked.Fits(var plan) -> templates.shiftsList(page, team, PlanLines.of(plan, rosters.going(plan)), list, UUID.randomUUID());
            case CheckList.Checked.Unusable(var problem) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield roster(page, visitor, team, rosters.today(), Form.of(java.util.Map.of("list", list)).problem("list", page.text().of("shifts.list.problem." + problem)));
            }
        };
    }

    private JteModel roster(Page page, Visitor visitor, Team team, LocalDate week, Form form) {
        return templates.shiftsTeam(page, rosters.show(team, rosters.of(visitor), week), form);
    }

    private Team chosen(Visitor visitor, @Nullable String team) {
        var mine = rosters.of(visitor);
        return mine.stream().filter(one -> team == null || team.isEmpty() || one.id().toString().equals(team)).findFirst().orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
