package org.wellspring.people.register;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.wellspring.people.Team;
import org.wellspring.people.directory.Answering;
import org.wellspring.people.directory.Days;
import org.wellspring.people.directory.Teams;
import org.wellspring.platform.PersonId;
import org.wellspring.platform.Role;
import org.wellspring.platform.TeamId;
import org.wellspring.web.AllowedTo;
import org.wellspring.web.Page;
import org.wellspring.web.Visitor;

/** People who joined by a code and are not on the staff list: two who know them say that they work here. Supervisors see their own teams. */
@AllowedTo(value = {Role.SUPERVISOR, Role.WELLBEING_LEAD, Role.ADMINISTRATOR}, confirmed = true)
@Controller
class WaitingPages {
    private final Register register;
    private final Confirmations confirmations;
    private final Answering answering;
    private final Teams teams;
    private final Days days;
    private final Templates templates;

    WaitingPages(Register register, Confirmations confirmations, Answering answering, Teams teams, Days days, Templates templates) {
        this.register = register;
        this.confirmations = confirmations;
        this.answering = answering;
        this.teams = teams;
        this.days = days;
        this.templates = templates;
    }

    @GetMapping("/people/waiting") JteModel show(Page page, Visitor visitor) {
        var lines = register.waiting(within(visitor), days.today()).stream().filter(line -> !line.id().equals(visitor.person())).toList();
        var vouched = lines.stream().map(PersonLine::id).collect(Collectors.toMap(Function.identity(), confirmations::of));
        return templates.peopleWaiting(page, visitor, lines, Map.copyOf(vouched));
    }

    @PostMapping("/people/waiting/{id}") String confirm(Visitor visitor, @PathVariable UUID id) {
        var person = new PersonId(id);
        if (person.equals(visitor.person()) || register.waiting(within(visitor), days.today()).stream().noneMatch(line -> line.id().equals(person))) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        confirmations.add(person, visitor.person());
        return "redirect:/people/waiting";
    }

    private Set<TeamId> within(Visitor visitor) {
        boolean everywhere = visitor.is(Role.WELLBEING_LEAD) || visitor.is(Role.ADMINISTRATOR);
        return everywhere ? teams.active(days.today()).stream().map(Team::id).collect(Collectors.toSet()) : answering.teamsOf(visitor.person(), days.today());
    }
}
