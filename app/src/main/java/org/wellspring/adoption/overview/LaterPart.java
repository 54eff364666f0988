package org.wellspring.adoption.overview;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wellspring.web.OverviewPart;
import org.wellspring.web.Page;

/** The five later items, until all are ticked. */
@Component
class LaterPart implements OverviewPart {
    private final Later later;
    private final Templates templates;

    LaterPart(Later later, Templates templates) {
        this.later = later;
        this.templates = templates;
    }

    @Override public int place() {
        return 50;
    }

    @Override public Optional<JteModel> on(Page page) {
        var done = later.done();
        List<String> items = Arrays.stream(Later.Item.values()).map(Later.Item::word).toList();
        return done.containsAll(items) ? Optional.empty() : Optional.of(templates.adoptionLater(page, items, done));
    }
}
