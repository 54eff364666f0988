package org.wellspring.people.register;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.wellspring.platform.PersonId;
import org.wellspring.platform.Role;
import org.wellspring.web.AllowedTo;
import org.wellspring.web.Page;
import org.wellspring.web.Visitor;

/** People who joined by a code and are not on the staff list: two who know them say that they work here. Supervisors see their own teams. */
@AllowedTo(value = {Role.SUPERVISOR, Role.WELLBEING_LEAD, Role.ADMINISTRATOR}, confirmed = true)
@Controller
class WaitingPages {
    private final Waiting waiting;
    private final Confirmations confirmations;
    private final Templates templates;

    WaitingPages(Waiting waiting, Confirmations confirmations, Templates templates) {
        this.waiting = waiting;
        this.confirmations = confirmations;
        this.templates = templates;
    }

    @GetMapping("/people/waiting") JteModel show(Page page, Visitor visitor) {
        var lines = waiting.lines(visitor);
        return templates.peopleWaiting(page, visitor, lines, lines.stream().map(PersonLine::id).collect(Collectors.toMap(Function.identity(), confirmations::of)));
    }

    @PostMapping("/people/waiting/{id}") String confirm(Visitor visitor, @PathVariable UUID id) {
        var person = new PersonId(id);
        if (waiting.lines(visitor).stream().noneMatch(line -> line.id().equals(person))) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        confirmations.add(person, visitor.person());
        return "redirect:/people/waiting";
    }
}
