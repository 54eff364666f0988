package org.wellspring.people.register;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.wellspring.people.directory.Days;
import org.wellspring.people.signin.OneTimeLinks;
import org.wellspring.people.structure.Structure;
import org.wellspring.platform.PersonId;
import org.wellspring.platform.Role;
import org.wellspring.platform.TeamId;
import org.wellspring.web.AllowedTo;
import org.wellspring.web.Form;
import org.wellspring.web.Page;
import org.wellspring.web.Visitor;

/** What somebody may do here, and a way back in for whoever lost theirs. For administrators alone; every act is in the audit log. */
@AllowedTo(value = Role.ADMINISTRATOR, confirmed = true)
@Controller
class PowersPages {
    private final PersonView view;
    private final Structure structure;
    private final Reassign reassign;
    private final OneTimeLinks links;
    private final Templates templates;
    private final Days days;

    PowersPages(PersonView view, Structure structure, Reassign reassign, OneTimeLinks links, Templates templates, Days days) {
        this.view = view;
        this.structure = structure;
        this.reassign = reassign;
        this.links = links;
        this.templates = templates;
        this.days = days;
    }

    /** Sets the roles to exactly the ticked ones. */
    @PostMapping("/people/{id}/roles") Object roles(Page page, Visitor visitor, @PathVariable UUID id, HttpServletRequest request, HttpServletResponse response) {
        var file = view.file(id);
        var person = file.known().id();
        var wanted = roles(request);
        if (!wanted.contains(Role.ADMINISTRATOR) && view.isLastAdministrator(person)) {
            return view.refuse(page, visitor, file, Form.blank().problem("roles", page.text().of("people.person.last")), response);
        }
        wanted.stream().filter(role -> !file.granted().contains(role)).forEach(role -> structure.grant(person, role, visitor.person()));
        file.granted().stream().filter(role -> !wanted.contains(role)).forEach(role -> structure.revoke(person, role, visitor.person()));
        return "redirect:/people/" + id;
    }

    @PostMapping("/people/{id}/charge") Object putInCharge(Page page, Visitor visitor, @PathVariable UUID id, HttpServletRequest request, HttpServletResponse response) {
        var file = view.file(id);
        Optional<TeamId> team = view.team(Form.sent(request));
        var form = PersonForm.checkDay(Form.sent(request), "since", days.today(), page.text()).check("team", page.text().of("people.person.team.wrong"), _ -> team.isPresent());
        if (!form.sound()) {
            var beside = Form.of(form.values()).problem("charge", Stream.of("since", "team").map(form::problem).filter(words -> words != null).findFirst().orElse(""));
            return view.refuse(page, visitor, file, beside, response);
        }
        structure.putInCharge(file.known().id(), team.orElseThrow(), PersonForm.day(form, "since").orElseThrow(), visitor.person());
        return "redirect:/people/" + id;
    }

    @PostMapping("/people/{id}/charge/{team}/end") String relieve(Visitor visitor, @PathVariable UUID id, @PathVariable UUID team) {
        reassign.relieve(view.file(id).known().id(), new TeamId(team), days.today(), visitor.person());
        return "redirect:/people/" + id;
    }

    /** The link is on this page and nowhere else, once. */
    @PostMapping("/people/{id}/link") JteModel link(Page page, Visitor visitor, @PathVariable UUID id) {
        var known = view.file(id).known();
        return templates.peopleLink(page, known.name(), id, links.forRecovery(new PersonId(id), visitor.person()).toString());
    }

    private static Set<Role> roles(HttpServletRequest request) {
        var sent = request.getParameterValues("role");
        return sent == null ? Set.of() : Arrays.stream(Role.values()).filter(role -> role != Role.STAFF && Arrays.asList(sent).contains(role.name())).collect(Collectors.toSet());
    }
}
