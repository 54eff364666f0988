package org.wellspring.adoption.policy;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.wellspring.adoption.pack.Pack;
import org.wellspring.adoption.pack.Packs;
import org.wellspring.adoption.promise.AgreementForm;
import org.wellspring.adoption.promise.Agreements;
import org.wellspring.people.Organisation;
import org.wellspring.people.People;
import org.wellspring.platform.Role;
import org.wellspring.web.AllowedTo;
import org.wellspring.web.Form;
import org.wellspring.web.Page;
import org.wellspring.web.Visitor;

/** What holds for everyone: what is asked, what can be reported, whom to ring, and what the staff side agreed to. */
@AllowedTo(Role.WELLBEING_LEAD)
@Controller
class PolicyPages {
    private final People people;
    private final Packs packs;
    private final Agreements agreements;
    private final AgreementForm forms;
    private final Templates templates;

    PolicyPages(People people, Packs packs, Agreements agreements, AgreementForm forms, Templates templates) {
        this.people = people;
        this.packs = packs;
        this.agreements = agreements;
        this.forms = forms;
        this.templates = templates;
    }

    @GetMapping("/policies") JteModel policies(Page page) {
        List<Pack.Kind> kinds = people.organisation().map(Organisation::pack).map(packs::of).map(Pack::kinds).orElse(List.of());
        return templates.adoptionPolicies(page, kinds, agreements.standing());
    }

    @GetMapping("/policies/agreement") JteModel agreement(Page page) {
        return templates.adoptionAgreement(page, forms.blank(Map.of()), agreements.standing());
    }

    @PostMapping("/policies/agreement") Object record(Page page, Visitor visitor, HttpServletRequest request, HttpServletResponse response) {
        var form = forms.checked(request, page.text());
        if (!form.sound()) {
            response.setStatus(422);
            return templates.adoptionAgreement(page, form, agreements.standing());
        }
        forms.record(form, visitor.person());
        return "redirect:/policies";
    }
}
