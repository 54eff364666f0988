package org.wellspring.adoption.department;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.wellspring.platform.Role;
import org.wellspring.web.AllowedTo;
import org.wellspring.web.Form;
import org.wellspring.web.Page;
import org.wellspring.web.Visitor;

/** The next department, like the first one: only what differs is asked. Help numbers, promise, words and peers hold for all. */
@AllowedTo({Role.WELLBEING_LEAD, Role.ADMINISTRATOR})
@Controller
class NewDepartmentPages {
    private static final String SAME = "same";
    private static final String LATER = "later";

    private final Departments departments;
    private final AddDepartment add;
    private final GiveRoles roles;
    private final GoLive goLive;
    private final Templates templates;

    NewDepartmentPages(Departments departments, AddDepartment add, GiveRoles roles, GoLive goLive, Templates templates) {
        this.departments = departments;
        this.add = add;
        this.roles = roles;
        this.goLive = goLive;
        this.templates = templates;
    }

    @GetMapping("/departments/new") Object ask(Page page) {
        return departments.first().<Object>map(first -> show(page, Form.of(Map.of("supervisor", LATER)))).orElse("redirect:/start");
    }

    @PostMapping("/departments/new") Object make(Page page, Visitor visitor, HttpServletRequest request, HttpServletResponse response) {
        if (departments.first().isEmpty()) {
            return "redirect:/start";
        }
        var names = departments.all().stream().map(other -> other.name().toLowerCase(page.text().language().locale())).collect(Collectors.toSet());
        var form = DepartmentForm.checked(Form.sent(request), "name", "people", page.text())
            .check("name", page.text().of("adoption.department.name.taken"), name -> !names.contains(name.toLowerCase(page.text().language().locale())));
        if (!form.sound()) {
            response.setStatus(422);
            return show(page, form);
        }
        var id = add.add(form.value("name"), DepartmentForm.number(form, "people"), visitor.person());
        var department = departments.of(id).orElseThrow();
        if (form.value("supervisor").equals(SAME)) {
            departments.first().flatMap(roles::supervisor).ifPresent(person -> roles.give(department, person.toString(), Set.of(), visitor.person()));
        }
        if (form.ticked("live")) {
            goLive.begin(department, visitor.person());
        }
        return "redirect:/departments/" + id;
    }

    private JteModel show(Page page, Form form) {
        var first = departments.first().orElseThrow();
        return templates.adoptionNewDepartment(page, form, first, roles.supervisor(first).isPresent(), goLive.missing(first).isEmpty());
    }
}
