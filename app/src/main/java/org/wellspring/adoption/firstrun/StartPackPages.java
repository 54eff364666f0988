package org.wellspring.adoption.firstrun;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.wellspring.adoption.pack.Packs;
import org.wellspring.people.Organisation;
import org.wellspring.people.People;
import org.wellspring.people.structure.Structure;
import org.wellspring.platform.Role;
import org.wellspring.web.AllowedTo;
import org.wellspring.web.Choice;
import org.wellspring.web.Form;
import org.wellspring.web.Page;
import org.wellspring.web.Visitor;

/** Step 2: the kind of work, which sets words, questions and help. */
@AllowedTo(Role.WELLBEING_LEAD)
@Controller
class StartPackPages {
    private final People people;
    private final Structure structure;
    private final Packs packs;
    private final Steps steps;
    private final Templates templates;

    StartPackPages(People people, Structure structure, Packs packs, Steps steps, Templates templates) {
        this.people = people;
        this.structure = structure;
        this.packs = packs;
        this.steps = steps;
        this.templates = templates;
    }

    @GetMapping("/start/pack") Object ask(Page page) {
        return people.organisation().<Object>map(known -> show(page, Form.of(steps.progress().has(Step.PACK) ? Map.of("pack", known.pack()) : Map.of())))
            .orElse("redirect:" + Step.ORGANISATION.path());
    }

    @PostMapping("/start/pack") Object keep(Page page, Visitor visitor, HttpServletRequest request, HttpServletResponse response) {
        var form = Form.sent(request).check("pack", page.text().of("adoption.start.pack.missing"), packs::has);
        if (!form.sound()) {
            response.setStatus(422);
            return show(page, form);
        }
        people.organisation().ifPresent(known -> {
            structure.describe(new Organisation(known.name(), known.country(), known.zone(), known.languages(), form.value("pack")), visitor.person());
            steps.done(Step.PACK);
        });
        return "redirect:" + Step.DEPARTMENT.path();
    }

    private JteModel show(Page page, Form form) {
        return templates.adoptionStartPack(page, form, packs.all().stream().map(pack -> new Choice(pack.id(), pack.name().in(page.text().language()))).toList());
    }
}
