package org.wellspring.people.cover;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.wellspring.people.Team;
import org.wellspring.people.directory.Days;
import org.wellspring.platform.PersonId;
import org.wellspring.platform.Role;
import org.wellspring.web.AllowedTo;
import org.wellspring.web.Form;
import org.wellspring.web.Page;
import org.wellspring.web.Visitor;

/** Who answers for which team, and cover for a supervisor who cannot arrange it: off sick, for example. */
@AllowedTo({Role.WELLBEING_LEAD, Role.ADMINISTRATOR})
@Controller
class SupervisorPages {
    private final ShowAway show;
    private final InCharge inCharge;
    private final StandIns standIns;
    private final Covers covers;
    private final Days days;
    private final Templates templates;

    SupervisorPages(ShowAway show, InCharge inCharge, StandIns standIns, Covers covers, Days days, Templates templates) {
        this.show = show;
        this.inCharge = inCharge;
        this.standIns = standIns;
        this.covers = covers;
        this.days = days;
        this.templates = templates;
    }

    @GetMapping("/supervisors") JteModel all(Page page) {
        var today = days.today();
        var lines = inCharge.ofAnyTeam(today).stream().map(person -> new SupervisorLine(person.value(), standIns.name(person, today),
            inCharge.teamsOf(person, today).stream().map(Team::name).toList(), covers.of(List.of(person), today)));
        return templates.peopleSupervisors(page, lines.sorted(Comparator.comparing(SupervisorLine::name)).toList(), today);
    }

    @GetMapping("/supervisors/{person}/away") JteModel away(Page page, @PathVariable UUID person) {
        return show.blank(page, known(person));
    }

    @PostMapping("/supervisors/{person}/away") @Nullable JteModel arrange(Page page, Visitor visitor, @PathVariable UUID person, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var away = known(person);
        var again = show.send(page, away, new PersonId(person), visitor, Form.sent(request), response);
        if (again.isEmpty()) {
            response.sendRedirect(away.path());
        }
        return again.orElse(null);
    }

    @PostMapping("/supervisors/{person}/away/{cover}/end") void end(Visitor visitor, @PathVariable UUID person, @PathVariable UUID cover, HttpServletResponse response) throws IOException {
        show.end(cover, new PersonId(person), visitor);
        response.sendRedirect(known(person).path());
    }

    private Away known(UUID person) {
        var away = show.of(new PersonId(person));
        if (away.teams().isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return away;
    }
}
