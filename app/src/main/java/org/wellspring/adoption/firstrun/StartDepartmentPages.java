package org.wellspring.adoption.firstrun;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.wellspring.adoption.department.AddDepartment;
import org.wellspring.adoption.department.Department;
import org.wellspring.adoption.department.DepartmentForm;
import org.wellspring.adoption.department.Departments;
import org.wellspring.adoption.pack.Packs;
import org.wellspring.people.Organisation;
import org.wellspring.people.People;
import org.wellspring.platform.Role;
import org.wellspring.web.AllowedTo;
import org.wellspring.web.Form;
import org.wellspring.web.Page;
import org.wellspring.web.Visitor;

/** Step 3: the first department. A small one is told why it is counted with a neighbour, and may name one. */
@AllowedTo(Role.WELLBEING_LEAD)
@Controller
class StartDepartmentPages {
    private final Departments departments;
    private final AddDepartment add;
    private final People people;
    private final Packs packs;
    private final Steps steps;
    private final Templates templates;

    StartDepartmentPages(Departments departments, AddDepartment add, People people, Packs packs, Steps steps, Templates templates) {
        this.departments = departments;
        this.add = add;
        this.people = people;
        this.packs = packs;
        this.steps = steps;
        this.templates = templates;
    }

    @GetMapping("/start/department") Object ask(Page page) {
        if (people.organisation().isEmpty()) {
            return "redirect:" + Step.ORGANISATION.path();
        }
        return show(page, departments.first().map(StartDepartmentPages::known).orElseGet(Form::blank), false);
    }

    @PostMapping("/start/department") Object keep(Page page, Visitor visitor, HttpServletRequest request, HttpServletResponse response) {
        if (people.organisation().isEmpty()) {
            return "redirect:" + Step.ORGANISATION.path();
        }
        var form = DepartmentForm.checked(Form.sent(request), "name", "people", page.text());
        var neighbour = !form.value("neighbour").isEmpty();
        var checked = neighbour ? DepartmentForm.checked(form, "neighbour", "neighbours", page.text()) : form;
        var small = checked.sound() && DepartmentForm.number(form, "people") < Department.ALONE_FROM;
        if (!checked.sound()) {
            response.setStatus(422);
            return show(page, checked, neighbour);
        }
        keep(form, visitor);
        if (small && !neighbour && !form.ticked("alone")) {
            return show(page, form, true);
        }
        if (neighbour) {
            add.add(form.value("neighbour"), DepartmentForm.number(form, "neighbours"), visitor.person());
        }
        steps.done(Step.DEPARTMENT);
        return "redirect:" + Step.PEOPLE.path();
    }

    private void keep(Form form, Visitor visitor) {
        var number = DepartmentForm.number(form, "people");
        departments.first().ifPresentOrElse(first -> add.change(first, form.value("name"), number, visitor.person()), () -> add.add(form.value("name"), number, visitor.person()));
    }

    private static Form known(Department department) {
        return Form.of(Map.of("name", department.name(), "people", department.people().map(String::valueOf).orElse("")));
    }

    /** @param joined whether to say why a small department is counted with a neighbour */
    private JteModel show(Page page, Form form, boolean joined) {
        var pack = packs.of(people.organisation().map(Organisation::pack).orElseThrow());
        return templates.adoptionStartDepartment(page, form, joined, pack.team().in(page.text().language()));
    }
}
