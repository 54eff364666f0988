package org.wellspring.adoption.firstrun;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.wellspring.adoption.department.Department;
import org.wellspring.adoption.department.Departments;
import org.wellspring.adoption.department.GiveRoles;
import org.wellspring.platform.Role;
import org.wellspring.web.AllowedTo;
import org.wellspring.web.Form;
import org.wellspring.web.Page;
import org.wellspring.web.Visitor;

/** Step 5: who answers for the team, and who supports colleagues. Both may come later. */
@AllowedTo(Role.WELLBEING_LEAD)
@Controller
class StartRolesPages {
    private final Departments departments;
    private final GiveRoles roles;
    private final Steps steps;
    private final Templates templates;

    StartRolesPages(Departments departments, GiveRoles roles, Steps steps, Templates templates) {
        this.departments = departments;
        this.roles = roles;
        this.steps = steps;
        this.templates = templates;
    }

    @GetMapping("/start/roles") Object ask(Page page, Visitor visitor) {
        return departments.first().<Object>map(first -> show(page, visitor, first, Form.of(Map.of("supervisor", roles.supervisor(first).map(Object::toString).orElse(""))), roles.peers()))
            .orElse("redirect:" + Step.DEPARTMENT.path());
    }

    @PostMapping("/start/roles") Object keep(Page page, Visitor visitor, HttpServletRequest request, HttpServletResponse response) {
        if (departments.first().isEmpty()) {
            return "redirect:" + Step.DEPARTMENT.path();
        }
        var first = departments.first().orElseThrow();
        var known = roles.candidates(first, visitor).stream().map(candidate -> candidate.id().toString()).collect(Collectors.toSet());
        var peers = Arrays.stream(Objects.requireNonNullElse(request.getParameterValues("peers"), new String[0])).filter(known::contains).collect(Collectors.toSet());
        var form = Form.sent(request).check("supervisor", page.text().of("adoption.start.roles.supervisor.missing"), id -> id.equals("later") || known.contains(id))
            .check("peers", page.text().of("adoption.start.roles.peers.one"), _ -> peers.size() != 1);
        if (!form.sound()) {
            response.setStatus(422);
            return show(page, visitor, first, form, peers);
        }
        roles.give(first, form.value("supervisor"), peers, visitor.person());
        steps.done(Step.ROLES);
        return "redirect:" + Step.HELP.path();
    }

    private JteModel show(Page page, Visitor visitor, Department first, Form form, Set<String> peers) {
        return templates.adoptionStartRoles(page, form, first, List.copyOf(roles.candidates(first, visitor)), peers);
    }
}
