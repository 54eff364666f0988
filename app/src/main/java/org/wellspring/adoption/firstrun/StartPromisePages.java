package org.wellspring.adoption.firstrun;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.wellspring.adoption.department.Departments;
import org.wellspring.adoption.promise.AgreementForm;
import org.wellspring.adoption.promise.Agreements;
import org.wellspring.adoption.promise.Promises;
import org.wellspring.help.Country;
import org.wellspring.help.Help;
import org.wellspring.help.StaffSide;
import org.wellspring.help.Wording;
import org.wellspring.people.People;
import org.wellspring.platform.Role;
import org.wellspring.web.AllowedTo;
import org.wellspring.web.Form;
import org.wellspring.web.Page;
import org.wellspring.web.Visitor;

/** Step 7: what staff will read, and what their side said to it. */
@AllowedTo(Role.WELLBEING_LEAD)
@Controller
class StartPromisePages {
    private static final StaffSide ANY = new StaffSide(false, Wording.everywhere(""), Wording.everywhere(""), "");

    private final Promises promises;
    private final Agreements agreements;
    private final AgreementForm forms;
    private final Departments departments;
    private final People people;
    private final Help help;
    private final Steps steps;
    private final Templates templates;

    StartPromisePages(Promises promises, Agreements agreements, AgreementForm forms, Departments departments, People people, Help help, Steps steps, Templates templates) {
        this.promises = promises;
        this.agreements = agreements;
        this.forms = forms;
        this.departments = departments;
        this.people = people;
        this.help = help;
        this.steps = steps;
        this.templates = templates;
    }

    @GetMapping("/start/promise") Object ask(Page page) {
        var body = staffSide().body().in(page.text().language());
        return departments.first().isEmpty() ? "redirect:" + Step.DEPARTMENT.path() : show(page, forms.blank(Map.of("side", body)));
    }

    @PostMapping("/start/promise") Object keep(Page page, Visitor visitor, HttpServletRequest request, HttpServletResponse response) {
        if (!Form.sent(request).value("state").equals("LATER")) {
            var form = forms.checked(request, page.text());
            if (!form.sound()) {
                response.setStatus(422);
                return show(page, form);
            }
            forms.record(form, visitor.person());
        }
        if (!agreements.standing().holdsBack()) {
            steps.done(Step.PROMISE);
        }
        return "redirect:" + Step.PRINT.path();
    }

    private StaffSide staffSide() {
        return people.organisation().flatMap(organisation -> help.country(organisation.country())).map(Country::staffSide).orElse(ANY);
    }

    private JteModel show(Page page, Form form) {
        return templates.adoptionStartPromise(page, form, promises.in(page.text()), staffSide(), agreements.standing());
    }
}
