package org.wellspring.adoption.firstrun;

import gg.jte.generated.precompiled.Templates;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.wellspring.adoption.department.Departments;
import org.wellspring.adoption.department.JoinSheets;
import org.wellspring.platform.Role;
import org.wellspring.web.AllowedTo;
import org.wellspring.web.Page;

/** Step 4: how people come in. The code is enough; a list can be pasted now or later. */
@AllowedTo(Role.WELLBEING_LEAD)
@Controller
class StartPeoplePages {
    private final Departments departments;
    private final JoinSheets sheets;
    private final Steps steps;
    private final Templates templates;

    StartPeoplePages(Departments departments, JoinSheets sheets, Steps steps, Templates templates) {
        this.departments = departments;
        this.sheets = sheets;
        this.steps = steps;
        this.templates = templates;
    }

    @GetMapping("/start/people") Object show(Page page) {
        return departments.first().<Object>map(first -> templates.adoptionStartPeople(page, first, sheets.of(first.firstTeam()))).orElse("redirect:" + Step.DEPARTMENT.path());
    }

    @PostMapping("/start/people") String goOn() {
        steps.done(Step.PEOPLE);
        return "redirect:" + Step.ROLES.path();
    }
}
