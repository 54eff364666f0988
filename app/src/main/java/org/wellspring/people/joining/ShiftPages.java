package org.wellspring.people.joining;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.wellspring.people.directory.Days;
import org.wellspring.people.directory.Teams;
import org.wellspring.people.structure.Code;
import org.wellspring.people.structure.ShiftCodes;
import org.wellspring.web.Form;
import org.wellspring.web.Open;
import org.wellspring.web.Page;

/** What somebody who works one shift here gets: help and the team's offers until it ends. No account, nothing stored. */
@Open
@Controller
class ShiftPages {
    private final ShiftCodes codes;
    private final Teams teams;
    private final Templates templates;
    private final Days days;
    private final Clock clock;

    ShiftPages(ShiftCodes codes, Teams teams, Templates templates, Days days, Clock clock) {
        this.codes = codes;
        this.teams = teams;
        this.templates = templates;
        this.days = days;
        this.clock = clock;
    }

    @GetMapping("/shift/{code}") JteModel visit(Page page, @PathVariable String code, HttpServletResponse response) {
        var visit = codes.running(Code.typed(code), clock.instant());
        if (visit.isEmpty()) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            return templates.peopleJoinCode(page, Form.of(Map.of("code", code)).problem("code", page.text().of("people.join.code.unknown")));
        }
        var until = visit.get().until().atZone(days.zone()).format(DateTimeFormatter.ofPattern("HH:mm"));
        return templates.peopleShift(page, teams.one(visit.get().team()).orElseThrow(), until);
    }
}
