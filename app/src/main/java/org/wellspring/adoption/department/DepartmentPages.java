package org.wellspring.adoption.department;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.wellspring.people.DepartmentId;
import org.wellspring.platform.Role;
import org.wellspring.web.AllowedTo;
import org.wellspring.web.Form;
import org.wellspring.web.Page;
import org.wellspring.web.Visitor;

/** Departments: who is in, how many joined, how to join, and going live. */
@AllowedTo({Role.WELLBEING_LEAD, Role.ADMINISTRATOR})
@Controller
class DepartmentPages {
    private final Departments departments;
    private final AddDepartment add;
    private final GoLive goLive;
    private final JoinSheets sheets;
    private final Templates templates;

    DepartmentPages(Departments departments, AddDepartment add, GoLive goLive, JoinSheets sheets, Templates templates) {
        this.departments = departments;
        this.add = add;
        this.goLive = goLive;
        this.sheets = sheets;
        this.templates = templates;
    }

    @GetMapping("/departments") JteModel all(Page page) {
        return templates.adoptionDepartments(page, departments.all());
    }

    @GetMapping("/departments/{id}") JteModel one(Page page, @PathVariable UUID id) {
        var department = department(id);
        return show(page, department, Form.of(Map.of("name", department.name(), "people", department.people().map(String::valueOf).orElse(""))), List.of());
    }

    @PostMapping("/departments/{id}") Object change(Page page, Visitor visitor, @PathVariable UUID id, HttpServletRequest request, HttpServletResponse response) {
        var department = department(id);
        var form = DepartmentForm.checked(Form.sent(request), "name", "people", page.text())
            .check("name", page.text().of("adoption.department.name.taken"), name -> departments.all().stream().noneMatch(other -> !other.id().equals(department.id()) && other.name().equalsIgnoreCase(name)));
        if (!form.sound()) {
            response.setStatus(422);
            return show(page, department, form, List.of());
        }
        add.change(department, form.value("name"), DepartmentForm.number(form, "people"), visitor.person());
        return "redirect:/departments/" + id;
    }

    @PostMapping("/departments/{id}/live") Object begin(Page page, Visitor visitor, @PathVariable UUID id, HttpServletResponse response) {
        var missing = goLive.begin(department(id), visitor.person());
        if (!missing.isEmpty()) {
            response.setStatus(422);
            return show(page, department(id), Form.of(Map.of("name", department(id).name(), "people", department(id).people().map(String::valueOf).orElse(""))), missing);
        }
        return "redirect:/departments/" + id;
    }

    private Department department(UUID id) {
        return departments.of(new DepartmentId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private JteModel show(Page page, Department department, Form form, List<GoLive.Missing> missing) {
        return templates.adoptionDepartment(page, department, department.teams().stream().map(sheets::of).toList(), form, missing);
    }
}
