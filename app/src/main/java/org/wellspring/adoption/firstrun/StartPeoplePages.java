package org.wellspring.adoption.firstrun;

import gg.jte.generated.precompiled.Templates;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.wellspring.adoption.department.Department;
import org.wellspring.adoption.department.Departments;
import org.wellspring.adoption.department.GiveRoles;
import org.wellspring.adoption.department.JoinSheets;
import org.wellspring.platform.Role;
import org.wellspring.web.AllowedTo;
import org.wellspring.web.Page;
import org.wellspring.web.Visitor;

/** Step 4: how people come in. The code is enough; a list can be pasted now or later. */
@AllowedTo(Role.WELLBEING_LEAD)
@Controller
class StartPeoplePages {
    private final Departments departments;
    private final JoinSheets sheets;
    private final GiveRoles roles;
    private final Steps steps;
    private final Templates templates;

    StartPeoplePages(Departments departments, JoinSheets sheets, GiveRoles roles, Steps steps, Templates templates) {
        this.departments = departments;
        this.sheets = sheets;
        this.roles = roles;
        this.steps = steps;
        this.templates = templates;
    }

    @GetMapping("/start/people") Object show(Page page, Visitor visitor) {
        return departments.first().<Object>map(first -> templates.adoptionStartPeople(page, first, sheets.of(first.firstTeam()), listed(first, visitor))).orElse("redirect:" + Step.DEPARTMENT.path());
    }

    @PostMapping("/start/people") String goOn() {
        steps.done(Step.PEOPLE);
        return "redirect:" + Step.ROLES.path();
    }

    /** Whoever is in the department already, as after a list was applied. */
    private int listed(Department first, Visitor visitor) {
        return (int) roles.candidates(first, visitor).stream().filter(member -> !member.id().equals(visitor.person())).count();
    }
}
