package org.wellspring.adoption.overview;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wellspring.adoption.department.Departments;
import org.wellspring.adoption.firstrun.Step;
import org.wellspring.adoption.firstrun.Steps;
import org.wellspring.web.OverviewPart;
import org.wellspring.web.Page;

/** Departments and how many people are in; before the first is live, the way back into the first run. */
@Component
class CoveragePart implements OverviewPart {
    private final Departments departments;
    private final Steps steps;
    private final Templates templates;

    CoveragePart(Departments departments, Steps steps, Templates templates) {
        this.departments = departments;
        this.steps = steps;
        this.templates = templates;
    }

    @Override public int place() {
        return 20;
    }

    @Override public Optional<JteModel> on(Page page) {
        var all = departments.all();
        var live = all.stream().anyMatch(department -> department.liveOn().isPresent());
        var next = live ? Optional.<Step>empty() : steps.progress().next();
        return Optional.of(next.map(step -> templates.adoptionGoOn(page, step)).orElseGet(() -> templates.adoptionCoverage(page, all)));
    }
}
