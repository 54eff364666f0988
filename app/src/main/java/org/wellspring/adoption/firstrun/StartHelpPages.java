package org.wellspring.adoption.firstrun;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.wellspring.adoption.department.Departments;
import org.wellspring.help.Check;
import org.wellspring.help.Help;
import org.wellspring.help.KnownLine;
import org.wellspring.help.Line;
import org.wellspring.help.UnsafeContact;
import org.wellspring.help.UnsafeForm;
import org.wellspring.people.SiteId;
import org.wellspring.people.structure.Sites;
import org.wellspring.platform.Role;
import org.wellspring.web.AllowedTo;
import org.wellspring.web.Form;
import org.wellspring.web.Page;
import org.wellspring.web.Visitor;

/** Step 6: every number is dialled, and somebody can be rung when it is not safe. Cannot be skipped; what was ticked stays ticked. */
@AllowedTo(Role.WELLBEING_LEAD)
@Controller
class StartHelpPages {
    private final Departments departments;
    private final Help help;
    private final Sites sites;
    private final Steps steps;
    private final Templates templates;

    StartHelpPages(Departments departments, Help help, Sites sites, Steps steps, Templates templates) {
        this.departments = departments;
        this.help = help;
        this.sites = sites;
        this.steps = steps;
        this.templates = templates;
    }

    @GetMapping("/start/help") Object ask(Page page) {
        return departments.first().isEmpty() ? "redirect:" + Step.DEPARTMENT.path() : show(page, known());
    }

    @Transactional @PostMapping("/start/help") public Object keep(Page page, Visitor visitor, HttpServletRequest request, HttpServletResponse response) {
        if (departments.first().isEmpty()) {
            return "redirect:" + Step.DEPARTMENT.path();
        }
        var typed = Form.sent(request);
        help.numbers().stream().filter(known -> !known.check().map(Check::answered).map(String::valueOf).orElse("").equals(typed.value(known.line().id())))
            .filter(known -> typed.value(known.line().id()).matches("true|false"))
            .forEach(known -> help.checked(known.line().id(), typed.value(known.line().id()).equals("true"), visitor.person()));
        var text = page.text();
        var form = UnsafeForm.checked(request, text).check("numbers", text.of("adoption.start.help.unchecked"), _ -> help.numbers().stream().allMatch(KnownLine::checked))
            .check("numbers", text.of("adoption.start.help.emergency"), _ -> help.numbers().stream().anyMatch(known -> known.line().kind() == Line.Kind.EMERGENCY));
        if (form.problem("post") == null && form.problem("phone") == null && form.problem("system") == null) {
            help.keep(new UnsafeContact(site(), form.value("post"), form.value("phone"), form.value("system")), visitor.person());
        }
        if (!form.sound()) {
            steps.open(Step.HELP);
            response.setStatus(422);
            return show(page, form);
        }
        steps.done(Step.HELP);
        return "redirect:" + Step.PROMISE.path();
    }

    private SiteId site() {
        return sites.of(departments.first().orElseThrow().firstTeam().id()).orElseThrow();
    }

    private Form known() {
        return Form.of(help.unsafeContact(site()).map(contact -> Map.of("post", contact.post(), "phone", contact.phone(), "system", contact.incidentSystem())).orElse(Map.of()));
    }

    private JteModel show(Page page, Form form) {
        return templates.adoptionStartHelp(page, form, help.numbers());
    }
}
