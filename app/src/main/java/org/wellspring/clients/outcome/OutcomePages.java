package org.wellspring.clients.outcome;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.wellspring.audit.Act;
import org.wellspring.audit.Audit;
import org.wellspring.ballot.Quarters;
import org.wellspring.clients.Here;
import org.wellspring.figures.Week;
import org.wellspring.figures.grid.Calendar;
import org.wellspring.people.People;
import org.wellspring.people.Team;
import org.wellspring.platform.Role;
import org.wellspring.platform.TeamId;
import org.wellspring.web.AllowedTo;
import org.wellspring.web.Form;
import org.wellspring.web.Page;
import org.wellspring.web.Visitor;

/** Everybody sees what each team chose; whoever answers for the team, or leads wellbeing, writes it down. */
@Controller
@AllowedTo({Role.STAFF, Role.WELLBEING_LEAD})
class OutcomePages {
    private static final int QUARTERS_BACK = 4;

    private final Outcomes outcomes;
    private final People people;
    private final Quarters quarters;
    private final Here here;
    private final Audit audit;
    private final TransactionTemplate transaction;
    private final Templates templates;

    OutcomePages(Outcomes outcomes, People people, Quarters quarters, Here here, Audit audit, TransactionTemplate transaction, Templates templates) {
        this.outcomes = outcomes;
        this.people = people;
        this.quarters = quarters;
        this.here = here;
        this.audit = audit;
        this.transaction = transaction;
        this.templates = templates;
    }

    @GetMapping("/clients/outcomes") JteModel all(Page page) {
        return templates.clientsOutcomes(page, people.teams(), people.teams().stream().flatMap(team -> outcomes.current(team.id()).stream()).toList());
    }

    @GetMapping("/clients/outcomes/{team}") JteModel one(Page page, Visitor visitor, @PathVariable UUID team) {
        return page(page, visitor, team(team), Form.blank());
    }

    @PostMapping("/clients/outcomes/{team}") Object agree(Page page, Visitor visitor, @PathVariable UUID team, HttpServletRequest request, HttpServletResponse response) {
        var one = mine(visitor, team);
        var members = people.members(one.id(), here.today());
        var form = OutcomeForm.checked(request, members, here.today(), page.text());
        if (!form.sound()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(page, visitor, one, form);
        }
        transaction.executeWithoutResult(_ -> {
            if (outcomes.agree(form.id(), one.id(), OutcomeForm.what(form), OutcomeForm.agreed(form, OutcomeForm.present(request, members)))) {
                audit.record(visitor.person(), Act.OUTCOME_AGREED, one.name());
            }
        });
        return "redirect:/clients/outcomes/" + team;
    }

    @PostMapping("/clients/outcomes/{team}/value") Object value(Page page, Visitor visitor, @PathVariable UUID team, HttpServletRequest request, HttpServletResponse response) {
        var one = mine(visitor, team);
        var form = Form.sent(request).check("value", page.text().of("clients.outcome.value.wrong"), typed -> OutcomeForm.value(typed).isPresent())
            .check("quarter", page.text().of("clients.cards.quarter.missing"), first -> begun().stream().anyMatch(week -> week.toString().equals(first)));
        var current = outcomes.current(one.id());
        if (!form.sound() || current.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(page, visitor, one, form);
        }
        outcomes.put(current.get().id(), Week.parse(form.value("quarter")), OutcomeForm.value(form.value("value")).orElseThrow());
        return "redirect:/clients/outcomes/" + team;
    }

    private JteModel page(Page page, Visitor visitor, Team team, Form form) {
        var lines = outcomes.of(team.id()).stream().map(outcome -> new OutcomeLine(outcome, outcomes.values(outcome.id()))).toList();
        var writes = writes(visitor, team.id());
        return templates.clientsOutcome(page, team, lines, writes ? people.members(team.id(), here.today()) : List.of(), begun(), writes, form);
    }

    /** This quarter and the four before. */
    private List<Week> begun() {
        return quarters.running().stream().flatMap(running -> IntStream.rangeClosed(0, QUARTERS_BACK).mapToObj(back -> running.first().plus(-back * Calendar.QUARTER))).toList();
    }

    private Team team(UUID id) {
        return people.team(new TeamId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Team mine(Visitor visitor, UUID id) {
        var team = team(id);
        if (!writes(visitor, team.id())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return team;
    }

    private boolean writes(Visitor visitor, TeamId team) {
        return visitor.is(Role.WELLBEING_LEAD) || people.supervisedBy(visitor.person(), here.today()).contains(team);
    }
}
