package org.wellspring.adoption.firstrun;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.wellspring.adoption.department.Department;
import org.wellspring.adoption.department.Departments;
import org.wellspring.adoption.department.GoLive;
import org.wellspring.platform.Role;
import org.wellspring.web.AllowedTo;
import org.wellspring.web.Page;
import org.wellspring.web.Visitor;

/** Step 8: try it, print the poster, go live. */
@AllowedTo(Role.WELLBEING_LEAD)
@Controller
class StartPrintPages {
    private final Departments departments;
    private final GoLive goLive;
    private final Steps steps;
    private final Templates templates;

    StartPrintPages(Departments departments, GoLive goLive, Steps steps, Templates templates) {
        this.departments = departments;
        this.goLive = goLive;
        this.steps = steps;
        this.templates = templates;
    }

    @GetMapping("/start/print") Object show(Page page) {
        return departments.first().<Object>map(first -> show(page, first, goLive.missing(first))).orElse("redirect:" + Step.DEPARTMENT.path());
    }

    @PostMapping("/start/print") Object begin(Page page, Visitor visitor, HttpServletResponse response) {
        if (departments.first().isEmpty()) {
            return "redirect:" + Step.DEPARTMENT.path();
        }
        var first = departments.first().orElseThrow();
        var missing = goLive.begin(first, visitor.person());
        if (!missing.isEmpty()) {
            response.setStatus(422);
            return show(page, first, missing);
        }
        steps.done(Step.PRINT);
        return "redirect:/overview";
    }

    private JteModel show(Page page, Department first, List<GoLive.Missing> missing) {
        return templates.adoptionStartPrint(page, first, missing);
    }
}
