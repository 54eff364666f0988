package org.wellspring.people.register;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.wellspring.people.directory.Days;
import org.wellspring.platform.Role;
import org.wellspring.web.AllowedTo;
import org.wellspring.web.Form;
import org.wellspring.web.Page;
import org.wellspring.web.Visitor;

/** One person: where they belong, what they do, who confirms that they work here. Never when they were here or what they said. */
@AllowedTo(value = {Role.WELLBEING_LEAD, Role.ADMINISTRATOR}, confirmed = true)
@Controller
class PersonPages {
    private final PersonView view;
    private final Reassign reassign;
    private final Describe describe;
    private final Confirmations confirmations;
    private final Days days;

    PersonPages(PersonView view, Reassign reassign, Describe describe, Confirmations confirmations, Days days) {
        this.view = view;
        this.reassign = reassign;
        this.describe = describe;
        this.confirmations = confirmations;
        this.days = days;
    }

    @GetMapping("/people/{id}") JteModel show(Page page, Visitor visitor, @PathVariable UUID id) {
        return view.show(page, visitor, view.file(id));
    }

    @PostMapping("/people/{id}/move") Object move(Page page, Visitor visitor, @PathVariable UUID id, HttpServletRequest request, HttpServletResponse response) {
        var file = view.file(id);
        var team = view.team(Form.sent(request));
        var form = PersonForm.checkDay(Form.sent(request), "from", days.today(), page.text()).check("team", page.text().of("people.person.team.wrong"), _ -> team.isPresent());
        if (!form.sound()) {
            return view.refuse(page, visitor, file, form, response);
        }
        reassign.move(file.known().id(), team.orElseThrow(), PersonForm.day(form, "from").orElseThrow(), visitor.person());
        return "redirect:/people/" + id;
    }

    @PostMapping("/people/{id}/end") Object end(Page page, Visitor visitor, @PathVariable UUID id, HttpServletRequest request, HttpServletResponse response) {
        var file = view.file(id);
        var form = PersonForm.checkDay(Form.sent(request), "end", days.today(), page.text())
            .check("end", page.text().of("people.person.administrator"), _ -> !file.granted().contains(Role.ADMINISTRATOR) || visitor.is(Role.ADMINISTRATOR))
            .check("end", page.text().of("people.person.last"), _ -> !view.isLastAdministrator(file.known().id()));
        if (!form.sound()) {
            return view.refuse(page, visitor, file, form, response);
        }
        reassign.end(file.known().id(), PersonForm.day(form, "end").orElseThrow(), visitor.person());
        return "redirect:/people/" + id;
    }

    @PostMapping("/people/{id}/work") Object work(Page page, Visitor visitor, @PathVariable UUID id, HttpServletRequest request, HttpServletResponse response) {
        var file = view.file(id);
        var form = PersonForm.checkWork(Form.sent(request), page.text());
        if (!form.sound()) {
            return view.refuse(page, visitor, file, form, response);
        }
        describe.put(file.known().id(), PersonForm.work(form), PersonForm.kind(form).orElseThrow(), days.today(), visitor.person());
        return "redirect:/people/" + id;
    }

    @PostMapping("/people/{id}/confirm") Object confirm(Page page, Visitor visitor, @PathVariable UUID id, HttpServletResponse response) {
        var file = view.file(id);
        if (visitor.person().equals(file.known().id())) {
            return view.refuse(page, visitor, file, Form.blank().problem("confirm", page.text().of("people.person.confirm.self")), response);
        }
        confirmations.add(file.known().id(), visitor.person());
        return "redirect:/people/" + id;
    }

    @PostMapping("/people/{id}/claim/clear") String clearClaim(Visitor visitor, @PathVariable UUID id) {
        describe.clearClaim(view.file(id).known().id(), visitor.person());
        return "redirect:/people/" + id;
    }
}
