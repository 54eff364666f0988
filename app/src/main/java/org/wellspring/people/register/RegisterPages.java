package org.wellspring.people.register;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wellspring.people.DepartmentId;
import org.wellspring.people.directory.Days;
import org.wellspring.people.directory.Teams;
import org.wellspring.platform.Role;
import org.wellspring.web.AllowedTo;
import org.wellspring.web.Choice;
import org.wellspring.web.Page;

/** Everyone who works here, to look somebody up. */
@AllowedTo(value = {Role.WELLBEING_LEAD, Role.ADMINISTRATOR}, confirmed = true)
@Controller
class RegisterPages {
    private static final int LAST_PAGE = 10_000;

    private final Register register;
    private final Teams teams;
    private final Days days;
    private final Templates templates;

    RegisterPages(Register register, Teams teams, Days days, Templates templates) {
        this.register = register;
        this.teams = teams;
        this.days = days;
        this.templates = templates;
    }

    @GetMapping("/people") JteModel list(Page page, @RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "") String department, @RequestParam(defaultValue = "0") String from) {
        var departments = departments();
        var chosen = departments.stream().map(Choice::value).filter(department::equals).findFirst().map(id -> new DepartmentId(java.util.UUID.fromString(id)));
        int number = from.matches("\\d{1,5}") ? Math.min(Integer.parseInt(from), LAST_PAGE) : 0;
        var lines = register.page(name.strip(), chosen, number, days.today());
        boolean more = lines.size() > Register.PER_PAGE;
        var shown = new RegisterPage(name.strip(), chosen.map(DepartmentId::toString).orElse(""), departments, more ? lines.subList(0, Register.PER_PAGE) : lines,
            number, more);
        return templates.peopleRegister(page, shown);
    }

    private List<Choice> departments() {
        var names = new LinkedHashMap<String, String>();
        teams.active(days.today()).forEach(team -> names.putIfAbsent(team.departmentId().toString(), team.department()));
        return names.entrySet().stream().map(one -> new Choice(one.getKey(), one.getValue())).toList();
    }
}
